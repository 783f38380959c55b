import { fail, ok, type Result } from '../../base/result.ts'
import { bytesOfRows, encodeTransaction } from '../log-rows.ts'
import type { StorageError, Transaction } from '../port.ts'
import { schemaVersion } from '../revive-document.ts'
import type { HeadRow } from '../rows.ts'
import type { Connection } from './database.ts'
import { rowsOf } from './key-ranges.ts'
import { storedHead } from './stored-head.ts'
import { write } from './write.ts'

/**
 * Writes transactions on top of `head` in one go, without waiting for anything before the commit. The
 * revision is compared twice: a row of the same revision makes the whole write fail, and the stored head,
 * read in the same transaction, must be the one expected; if not, the rows are taken out again. Gives the
 * head as stored.
 */
export async function appendRows(
  connection: Connection,
  head: HeadRow,
  transactions: readonly Transaction[],
  next: HeadRow,
): Promise<Result<HeadRow, StorageError>> {
  const project = head.id
  const rows = transactions.flatMap((transaction) => encodeTransaction(project, schemaVersion, transaction))
  const written = { ...next, bytes: next.bytes + bytesOfRows(rows) }
  let newest: IDBRequest<IDBCursor | null> | null = null
  const result = await write(connection, ['log', 'heads'], (transaction) => {
    const log = transaction.objectStore('log')
    newest = log.openKeyCursor(rowsOf(project), 'prev')
    for (const row of rows) log.add(row)
    transaction.objectStore('heads').put(written)
  })
  if (!result.ok) return result
  if (result.value === 'taken') {
    const { head: found } = await storedHead(connection.database, project)
    return fail({ code: 'conflict', expected: head.revision, found })
  }
  const found = revisionOf(newest)
  if (found === head.revision) return ok(written)
  const removed = await write(connection, ['log', 'heads'], (transaction) => {
    for (const { revision, part } of rows) transaction.objectStore('log').delete([project, revision, part])
    if (found === null) transaction.objectStore('heads').delete(project)
  })
  return removed.ok ? fail({ code: 'conflict', expected: head.revision, found }) : removed
}

function revisionOf(request: IDBRequest<IDBCursor | null> | null): number | null {
  const key = request?.result?.key
  return Array.isArray(key) && typeof key[1] === 'number' ? key[1] : null
}
