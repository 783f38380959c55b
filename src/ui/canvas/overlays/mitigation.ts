import { rememberLast } from '../../../base/remember-last.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import type { Document } from '../../../model/document.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { isOpen } from '../../../risk/open-threat.ts'
import type { Badge } from '../badges.ts'
import type { CanvasOverlay, Legend, OverlayInput } from '../overlay.ts'

/**
 * How far the threats of each subject are treated. Treated: settled by their status. Planned: open, with a mitigation
 * assigned that was not rejected. Open: nothing yet. A subject is as far as its least treated threat.
 */
export const overlay: CanvasOverlay = {
  id: 'mitigation',
  order: 4,
  label: 'canvas.overlay.mitigation',
  badges: (input) => badgesOf(workIn(input)),
  details: (subject, input) => {
    const work = workIn(input).get(subject)
    if (work === undefined) return []
    return [t('canvas.mitigation.words', { open: work.open, planned: work.planned, treated: work.treated })]
  },
  legend: (input) => legendOf(workIn(input)),
}

type State = 'open' | 'planned' | 'treated'
type Work = { [state in State]: number }

const workIn = ({ rows, document }: OverlayInput) => workOf(rows, document.tables.mitigation)

const workOf = rememberLast((rows: readonly ThreatRow[], mitigations: Document['tables']['mitigation']) => {
  const bySubject = new Map<SubjectId, Work>()
  for (const row of rows) {
    if (row.origin === 'gone') continue
    const state = stateOf(row, mitigations)
    for (const subject of row.subjects) {
      const work = bySubject.get(subject) ?? { open: 0, planned: 0, treated: 0 }
      work[state]++
      bySubject.set(subject, work)
    }
  }
  return bySubject
})

function stateOf(row: ThreatRow, mitigations: Document['tables']['mitigation']): State {
  if (!isOpen(row)) return 'treated'
  const isPlanned = row.assignments.some(({ mitigation }) => {
    const state = mitigations[mitigation]?.state
    return state !== undefined && state !== 'rejected'
  })
  return isPlanned ? 'planned' : 'open'
}

const badgesOf = rememberLast((works: ReadonlyMap<SubjectId, Work>) => {
  const badges = new Map<SubjectId, Badge>()
  for (const [subject, work] of works) {
    const state = work.open > 0 ? 'open' : work.planned > 0 ? 'planned' : 'treated'
    const text = state === 'treated' ? '' : String(work[state])
    badges.set(subject, { ...looks[state], text, words: t('canvas.mitigation.words', work), fills: true })
  }
  return badges
})

const legendOf = rememberLast((works: ReadonlyMap<SubjectId, Work>): Legend => {
  const counts: Work = { open: 0, planned: 0, treated: 0 }
  for (const work of works.values()) {
    if (work.open > 0) counts.open++
    else if (work.planned > 0) counts.planned++
    else counts.treated++
  }
  const figure = (state: State, label: string) => ({
    badge: looks[state],
    label,
    value: String(counts[state]),
  })
  return {
    figures: [
      figure('open', t('canvas.mitigation.open')),
      figure('planned', t('canvas.mitigation.planned')),
      figure('treated', t('canvas.mitigation.treated')),
    ],
    keys: [],
  }
})

const looks = {
  open: { sign: 'unrated', tone: 'high' },
  planned: { sign: 'half', tone: 'medium' },
  treated: { sign: 'done', tone: 'low' },
} as const satisfies Record<State, Pick<Badge, 'sign' | 'tone'>>
