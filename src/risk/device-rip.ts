import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import { ripParameterInfos } from '../methods/rip/parameters.ts'
import { ripScore } from '../methods/rip/rip.ts'
import { type Document, get, list } from '../model/document.ts'
import type { ElementId, Flow } from '../model/tables.ts'
import type { DeviceRip, ElementRip, RipSetting } from './element-rip.ts'
import type { Phase } from './phase.ts'
import { ripOf } from './rip.ts'
import { ripLiftsOf } from './rip-lifts.ts'
import { ripSetting } from './rip-setting.ts'
import { ripTableOf } from './risk-policy.ts'

/**
 * The paper's tables 1 and 2 for one element: all seven parameters, of which network, protocol and communication are
 * those of its worst flow across a boundary (ties by id). Without such a flow they are assumed insecure. Null when
 * there is no such element.
 */
export function deviceRip(
  document: Document,
  vocabulary: VocabularyIndex,
  id: ElementId,
  { phase }: { readonly phase: Phase },
): DeviceRip | null {
  const element = get(document, 'element', id)
  if (element === undefined) return null
  const lifts = ripLiftsOf(document, vocabulary, phase).get(id) ?? []
  const worst = worstFlow(document, vocabulary, id, phase)
  const rows = ripParameterInfos
    .filter(({ isExtension }) => !isExtension)
    .map(({ id: parameter, levels }) => {
      if (!levels.includes('network') || parameter === 'DiDA') {
        return { ...ripSetting(element, parameter, lifts, vocabulary), from: id }
      }
      const ofFlow = worst?.settings.find((setting) => setting.parameter === parameter)
      return ofFlow === undefined
        ? { ...unknownSetting(parameter), from: null }
        : { ...ofFlow, from: worst?.id ?? null }
    })
  const types = Object.fromEntries(rows.map(({ parameter, type }) => [parameter, type]))
  const score = ripScore(types, ripTableOf(document))
  if (score === null) throw new Error('no parameter applies to a device')
  return { id, rows, score, flow: (worst?.id as Flow['id'] | undefined) ?? null }
}

function worstFlow(
  document: Document,
  vocabulary: VocabularyIndex,
  id: ElementId,
  phase: Phase,
): ElementRip | null {
  const { elements } = ripOf(document, vocabulary, { phase })
  let worst: ElementRip | null = null
  for (const flow of list(document, 'flow')) {
    if (flow.source !== id && flow.target !== id) continue
    const rip = elements.get(flow.id)
    if (rip !== undefined && (worst === null || rip.score.index > worst.score.index)) worst = rip
  }
  return worst
}

function unknownSetting(parameter: RipSetting['parameter']): RipSetting {
  const without = { type: 'insecure', basis: 'assumed' } as const
  return { parameter, ...without, without, answers: [], mitigations: [] }
}
