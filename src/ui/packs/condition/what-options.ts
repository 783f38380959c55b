import type { Property } from '../../../engine/pack.ts'
import { dataClassProperty, type VocabularyIndex } from '../../../engine/vocabulary-index.ts'
import { t } from '../../../messages/messages.ts'
import type { OptionGroup, SelectOption } from '../../controls/NativeSelect.tsx'
import type { ClauseRow } from './clause-row.ts'

/** What can be asked of a subject: its type, boundaries, data, and the questions of its forms by group. */
export function whatOptions(
  vocabulary: VocabularyIndex,
  subject: ClauseRow['subject'],
  current: string,
): readonly (SelectOption<string> | OptionGroup<string>)[] {
  const groups = new Map<string, SelectOption<string>[]>()
  for (const property of questionsFor(vocabulary, subject, current)) {
    const options = groups.get(property.group) ?? []
    groups.set(property.group, options)
    options.push({ value: property.id, label: property.label })
  }
  const isKnown =
    current === 'type' || current === 'crosses' || current === 'data' || vocabulary.property(current)
  return [
    { value: 'type', label: t('packs.what.type') },
    ...(subject === 'flow' ? [{ value: 'crosses', label: t('packs.what.crosses') }] : []),
    { value: 'data', label: t('packs.what.data') },
    ...(isKnown ? [] : [{ value: current, label: current }]),
    ...[...groups].map(([label, options]) => ({ label, options })),
  ]
}

/** Questions that some form of such a subject asks, and those that no form asks yet. */
function questionsFor(
  vocabulary: VocabularyIndex,
  subject: ClauseRow['subject'],
  current: string,
): readonly Property[] {
  const { ofFlows, ofElements } = askedBy(vocabulary)
  const [own, other] = subject === 'flow' ? [ofFlows, ofElements] : [ofElements, ofFlows]
  return vocabulary.properties.filter(
    ({ id }) => id !== dataClassProperty && (own.has(id) || !other.has(id) || id === current),
  )
}

const known = new WeakMap<
  VocabularyIndex,
  { ofFlows: ReadonlySet<string>; ofElements: ReadonlySet<string> }
>()

function askedBy(vocabulary: VocabularyIndex) {
  const before = known.get(vocabulary)
  if (before !== undefined) return before
  const ofFlows = new Set<string>()
  const ofElements = new Set<string>()
  for (const { base, properties } of vocabulary.stencils) {
    if (base === 'boundary') continue
    for (const id of properties) (base === 'flow' ? ofFlows : ofElements).add(id)
  }
  const result = { ofFlows, ofElements }
  known.set(vocabulary, result)
  return result
}
