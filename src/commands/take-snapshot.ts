import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { Snapshot } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

/** What `risk/snapshots.ts` makes of the document, with id, title and note. Who takes it and when follows from the context. */
export type TakeSnapshotArgs = Omit<Snapshot, 'by' | 'at'>

/** Keeps the model and its figures as they are now. A snapshot is never changed afterwards. */
export const takeSnapshot = defineCommand<TakeSnapshotArgs>({
  id: 'take-snapshot',
  run: (document, args, { author, now }) =>
    outcome(document, [addRecord(newRecord('snapshot', { ...args, by: author, at: now() }))]),
})
