import type { SnapshotComparison, SnapshotDifference } from '../risk/compare-snapshots.ts'

/** A threat that is not as it was. */
export interface ChangedThreat {
  readonly id: string
  readonly name: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** How its level moved: 1 where it rose, -1 where it fell, 0 where it is the same or one of both is missing. */
  readonly direction: -1 | 0 | 1
  readonly lines: readonly SnapshotDifference[]
}

/**
 * The lines of a comparison about one threat together, those first that matter most: risen levels, fallen ones,
 * other sums, then the rest; equal ones in the order of the comparison.
 */
export function changedThreats({ differences }: SnapshotComparison): readonly ChangedThreat[] {
  const found = new Map<string, SnapshotDifference[]>()
  for (const difference of differences) {
    if (difference.about !== 'threat') continue
    const lines = found.get(difference.id)
    if (lines === undefined) found.set(difference.id, [difference])
    else lines.push(difference)
  }
  return [...found]
    .map(
      ([id, lines]): ChangedThreat => ({
        id,
        name: lines[0]?.name ?? '',
        kind: kindOf(lines),
        direction: directionOf(lines),
        lines,
      }),
    )
    .toSorted((a, b) => weightOf(b) - weightOf(a))
}

/** What a threat's line says of one of its figures; undefined where that did not change. */
export function lineOf({ lines }: ChangedThreat, what: string): SnapshotDifference | undefined {
  return lines.find((line) => line.what === what)
}

/** It is new where it had no status before. */
function kindOf(lines: readonly SnapshotDifference[]): ChangedThreat['kind'] {
  const status = lines.find(({ what }) => what === 'status')
  if (status === undefined) return 'changed'
  return status.from === null ? 'added' : status.to === null ? 'removed' : 'changed'
}

const ranks: { readonly [level: string]: number } = { Low: 1, Medium: 2, High: 3 }

function directionOf(lines: readonly SnapshotDifference[]): ChangedThreat['direction'] {
  const level = lines.find(({ what }) => what === 'level')
  const [from, to] = [ranks[String(level?.from)], ranks[String(level?.to)]]
  if (from === undefined || to === undefined || from === to) return 0
  return to > from ? 1 : -1
}

function weightOf(threat: ChangedThreat): number {
  if (threat.kind !== 'changed') return 0
  if (threat.direction !== 0) return threat.direction > 0 ? 4 : 3
  return lineOf(threat, 'level') !== undefined || lineOf(threat, 'sum') !== undefined ? 2 : 1
}
