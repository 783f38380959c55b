import { rememberEach } from '../base/remember-each.ts'
import { list } from '../model/document.ts'
import type { Snapshot } from '../model/tables.ts'
import { compareSnapshots, type SnapshotComparison } from '../risk/compare-snapshots.ts'
import { snapshotFingerprint } from '../risk/snapshots.ts'
import type { ReportContext } from './section.ts'
import { snapshotOfNow } from './snapshot-of-now.ts'

/** What is different since the last state that was kept. */
export type ChangesSince =
  | { readonly kind: 'no-snapshot' }
  | { readonly kind: 'none' | 'damaged'; readonly last: Snapshot }
  | { readonly kind: 'changed'; readonly last: Snapshot; readonly comparison: SnapshotComparison }

/** Worked out once for a report: summary and chapter on revisions say the same. */
export const changesSince = rememberEach((context: ReportContext): ChangesSince => {
  const last = snapshotsInOrder(context).at(-1)
  if (last === undefined) return { kind: 'no-snapshot' }
  if (last.fingerprint === snapshotFingerprint(context.document)) return { kind: 'none', last }
  const comparison = compareSnapshots(last, snapshotOfNow(context))
  return comparison === null ? { kind: 'damaged', last } : { kind: 'changed', last, comparison }
})

/** The oldest first. */
export function snapshotsInOrder({ document }: ReportContext): readonly Snapshot[] {
  return list(document, 'snapshot').toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
