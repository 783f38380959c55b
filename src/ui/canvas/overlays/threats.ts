import { rememberLast } from '../../../base/remember-last.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { type Harms, harmsOf } from '../../../risk/harms.ts'
import { isOpen as isOpenThreat } from '../../../risk/open-threat.ts'
import type { Badge } from '../badges.ts'
import type { CanvasOverlay, OverlayInput } from '../overlay.ts'

/** Worst level of what is still to be treated, and how many; an octagon where one may do unacceptable harm. */
export const overlay: CanvasOverlay = {
  id: 'threats',
  order: 1,
  label: 'canvas.overlay.threats',
  badges: (input) => badgesOf(input.rows, harmsIn(input)),
  details: (subject, input) => {
    const n = talliesOf(input.rows, harmsIn(input)).get(subject)?.unacceptable ?? 0
    return n === 0 ? [] : [t('canvas.unacceptableThreats', { n })]
  },
  legend: () => null,
}

const harmsIn = ({ document, rows, vocabulary }: OverlayInput) => harmsOf(document, rows, vocabulary)

interface Tally {
  open: number
  treated: number
  unacceptable: number
  level: keyof typeof ranks
}

/** One pass over the rows: it runs after every edit, and a large model has ten thousand. */
const talliesOf = rememberLast((rows: readonly ThreatRow[], harms: Harms) => {
  const tallies = new Map<SubjectId, Tally>()
  for (const row of rows) {
    if (row.origin === 'gone') continue
    const isOpen = isOpenThreat(row)
    const level = isOpen ? levelOf(row) : 'unrated'
    const isUnacceptable = harms.isUnacceptable(row)
    for (const subject of row.subjects) {
      const tally = tallies.get(subject) ?? { open: 0, treated: 0, unacceptable: 0, level: 'unrated' }
      if (isOpen) tally.open++
      else tally.treated++
      if (isUnacceptable) tally.unacceptable++
      if (ranks[level] > ranks[tally.level]) tally.level = level
      tallies.set(subject, tally)
    }
  }
  return tallies
})

const badgesOf = rememberLast((rows: readonly ThreatRow[], harms: Harms) => {
  const badges = new Map<SubjectId, Badge>()
  for (const [subject, tally] of talliesOf(rows, harms)) badges.set(subject, badgeOf(tally))
  return badges
})

function badgeOf({ open, treated, unacceptable, level }: Tally): Badge {
  const work =
    open === 0
      ? t('canvas.threatsTreated', { n: treated })
      : `${t('canvas.threatCount', { n: open })}, ${t(levelKeys[level])}`
  if (unacceptable > 0) {
    const words = `${work}, ${t('canvas.unacceptableThreats', { n: unacceptable })}`
    return { sign: 'unacceptable', tone: 'unacceptable', text: countText(open || treated), words }
  }
  if (open === 0) return { sign: 'done', tone: 'low', text: '', words: work }
  return { sign: level, tone: level, text: countText(open), words: work }
}

function countText(count: number): string {
  return count > 999 ? '999+' : String(count)
}

const ranks = { unrated: 0, low: 1, medium: 2, high: 3 } as const

const levelKeys = {
  high: 'canvas.high',
  medium: 'canvas.medium',
  low: 'canvas.low',
  unrated: 'canvas.unrated',
} as const satisfies Record<keyof typeof ranks, string>

function levelOf(row: ThreatRow): keyof typeof ranks {
  switch (row.dread.level) {
    case 'High':
      return 'high'
    case 'Medium':
      return 'medium'
    case 'Low':
      return 'low'
    case null:
      return 'unrated'
  }
}
