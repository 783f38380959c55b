import { jsonEqual } from '../../../base/json-equal.ts'
import type { Snapshot } from '../../../model/tables.ts'
import type { SnapshotFigures } from '../../../risk/snapshot-figures.ts'
import { snapshotFigures } from '../../../risk/snapshots.ts'

/** One snapshot in numbers. */
export interface TrendPoint {
  readonly snapshot: Snapshot
  /** Milliseconds since 1970. */
  readonly at: number
  /** Threats that are High now, with what works. */
  readonly high: number
  readonly unacceptable: number
  /** System index of the Risk Impact Parameters, current; null when nothing counts. */
  readonly index: number | null
  /** It was judged otherwise, or by other packs, than the one before: the two cannot be compared. */
  readonly isBreak: boolean
}

/** The snapshots that can be read, the oldest first, with the places where the method changed. */
export function trendOf(snapshots: readonly Snapshot[]): readonly TrendPoint[] {
  let before: { readonly figures: SnapshotFigures; readonly packs: Snapshot['packs'] } | null = null
  return snapshots
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    .flatMap((snapshot): TrendPoint[] => {
      const read = snapshotFigures(snapshot)
      if (!read.ok) return []
      const figures = read.value
      const threats = Object.values(figures.threats)
      const isBreak =
        before !== null &&
        !(isEqual(before.figures.method, figures.method) && isEqual(before.packs, snapshot.packs))
      before = { figures, packs: snapshot.packs }
      return [
        {
          snapshot,
          at: Date.parse(snapshot.at),
          high: threats.filter(({ level }) => level.current === 'High').length,
          unacceptable: threats.filter(({ isUnacceptable }) => isUnacceptable).length,
          index: figures.rip.system.current,
          isBreak,
        },
      ]
    })
}

/** Plain data, whatever its fields are called. */
function isEqual(a: object, b: object): boolean {
  return jsonEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)))
}
