import { rememberLast } from '../../../base/remember-last.ts'
import { optionLabel } from '../../../engine/names-of.ts'
import { dataClassProperty, type VocabularyIndex } from '../../../engine/vocabulary-index.ts'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import type { Element, Flow, SubjectId } from '../../../model/tables.ts'
import type { Badge } from '../badges.ts'
import type { CanvasOverlay, Legend } from '../overlay.ts'

/** Which classes of data each flow carries and each element holds, and whether they are encrypted there. */
export const overlay: CanvasOverlay = {
  id: 'data',
  order: 6,
  label: 'canvas.overlay.data',
  badges: ({ document, vocabulary }) =>
    badgesOf(list(document, 'element'), list(document, 'flow'), vocabulary),
  details: () => [],
  legend: () => legendOf(),
}

const badgesOf = rememberLast(
  (elements: readonly Element[], flows: readonly Flow[], vocabulary: VocabularyIndex) => {
    const badges = new Map<SubjectId, Badge>()
    for (const record of [...elements, ...flows]) {
      if (!vocabulary.asks(record.stencil, dataClassProperty)) continue
      badges.set(record.id, badgeOf(record, vocabulary))
    }
    return badges
  },
)

function badgeOf(record: Element | Flow, vocabulary: VocabularyIndex): Badge {
  const { value, basis } = vocabulary.answerOf(record, dataClassProperty)
  const classes = typeof value === 'object' ? value : []
  if (basis === 'unknown' || classes.length === 0) {
    return { sign: 'unrated', tone: 'unrated', text: '', words: t('canvas.data.none'), isAssumed: true }
  }
  const property = vocabulary.property(dataClassProperty)
  const names = classes.map((id) => optionLabel(property, id))
  return {
    ...lookOf(classes, isEncrypted(record, vocabulary)),
    text: names.length === 1 ? (names[0] ?? '') : `${names[0]} +${names.length - 1}`,
    words: t('canvas.data.words', { names: names.join(', ') }),
    fills: true,
  }
}

function isEncrypted(record: Element | Flow, vocabulary: VocabularyIndex): boolean {
  return encryptions.some((property) => vocabulary.answerOf(record, property).value === 'yes')
}

function lookOf(classes: readonly string[], encrypted: boolean): Pick<Badge, 'sign' | 'tone'> {
  if (!classes.some((id) => sensitive.has(id))) return { sign: 'low', tone: 'low' }
  return encrypted ? { sign: 'medium', tone: 'medium' } : { sign: 'high', tone: 'high' }
}

const legendOf = (): Legend => ({
  figures: [],
  keys: [
    { badge: { sign: 'high', tone: 'high' }, label: t('canvas.data.sensitive') },
    { badge: { sign: 'medium', tone: 'medium' }, label: t('canvas.data.protected') },
    { badge: { sign: 'low', tone: 'low' }, label: t('canvas.data.plain') },
    { badge: { sign: 'unrated', tone: 'unrated', isAssumed: true }, label: t('canvas.data.unsaid') },
  ],
})

/** Questions of the core pack that ask whether what is carried or kept can be read by others. */
const encryptions = ['encrypted', 'e2eEncrypted', 'encryptedAtRest'] as const
/** Classes of the core pack whose disclosure or forgery harms somebody. */
const sensitive: ReadonlySet<string> = new Set([
  'phi',
  'pii',
  'financial',
  'business',
  'credentials',
  'command',
  'alarm',
  'firmware',
  'model',
  'training',
])
