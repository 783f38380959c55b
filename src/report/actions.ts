import type { ThreatRow } from '../engine/threat.ts'
import { type Document, list } from '../model/document.ts'
import type { Mitigation } from '../model/tables.ts'
import { isUndecided } from './counts.ts'

/** Something that somebody has to do: finish a mitigation, or decide about a threat. */
export interface Action {
  readonly what: Mitigation | ThreatRow
  readonly kind: 'mitigation' | 'threat'
  readonly owner: string
  /** `2026-01-31`; null without a date. */
  readonly due: string | null
  /** Due before the date of the report. */
  readonly isOverdue: boolean
}

/**
 * What is to be done, the earliest first and what has no date last, then by owner: mitigations that are planned or
 * begun, and undecided threats that have an owner or a date and wait for no mitigation.
 * @param date instant of the report, ISO 8601
 */
export function actionsOf(
  document: Document,
  threats: readonly ThreatRow[],
  date: string,
): readonly Action[] {
  const today = date.slice(0, 10)
  const action = (kind: Action['kind'], what: Mitigation | ThreatRow): Action => ({
    kind,
    what,
    owner: what.owner,
    due: what.due,
    isOverdue: what.due !== null && what.due < today,
  })
  const open = list(document, 'mitigation').filter(
    ({ state }) => state === 'planned' || state === 'in-progress',
  )
  const unfinished = new Set<string>(open.map(({ id }) => id))
  const waiting = threats.filter(
    (row) =>
      isUndecided(row) &&
      (row.owner !== '' || row.due !== null) &&
      !row.assignments.some(({ mitigation }) => unfinished.has(mitigation)),
  )
  return [
    ...open.map((each) => action('mitigation', each)),
    ...waiting.map((each) => action('threat', each)),
  ].sort((a, b) => compare(a.due ?? '', b.due ?? '') || compare(a.owner, b.owner))
}

/** By code units; what is empty stands last. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  if (a === '' || b === '') return a === '' ? 1 : -1
  return a < b ? -1 : 1
}
