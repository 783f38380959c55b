import { z } from 'zod'
import type { Change } from '../model/change.ts'
import { crc32 } from './crc32.ts'
import type { ProjectId, Transaction } from './port.ts'
import { type LogRow, logRow, rowBytes } from './rows.ts'

/** A transaction as rows of less than 48 KiB. Synchronous, and in proportion to the edit, not the document. */
export function encodeTransaction(
  project: ProjectId,
  schemaVersion: number,
  { revision, changes }: Transaction,
): readonly LogRow[] {
  const bytes = encoder.encode(JSON.stringify(changes))
  const parts = Math.max(1, Math.ceil(bytes.byteLength / rowBytes))
  return Array.from({ length: parts }, (_, part) => {
    const data = bytes.slice(part * rowBytes, (part + 1) * rowBytes)
    const header = { project, revision, part, parts, schemaVersion }
    return { ...header, crc: checksumOf(header, data), data }
  })
}

/** A transaction read back, with the version of the document's format that its changes speak of. */
export interface LoggedTransaction extends Transaction {
  readonly schemaVersion: number
}

/** The transaction in the rows of one revision, in order of their parts, or what is wrong with them. */
export function decodeTransaction(
  rows: readonly unknown[],
): LoggedTransaction | { readonly problem: string } {
  const parsed: LogRow[] = []
  for (const row of rows) {
    const result = logRow.safeParse(row)
    if (!result.success) return { problem: 'a row has an unknown shape' }
    if (checksumOf(result.data, result.data.data) !== result.data.crc) return { problem: 'checksum differs' }
    parsed.push(result.data)
  }
  const first = parsed[0]
  if (first === undefined) return { problem: 'missing' }
  if (parsed.length !== first.parts || parsed.some((row, part) => row.part !== part)) {
    return { problem: `${parsed.length} of ${first.parts} parts` }
  }
  const changes = changesIn(parsed)
  if (changes === null) return { problem: 'unreadable changes' }
  return { revision: first.revision, changes, schemaVersion: first.schemaVersion }
}

export function bytesOfRows(rows: readonly { readonly data: Uint8Array }[]): number {
  return rows.reduce((sum, row) => sum + row.data.byteLength, 0)
}

function changesIn(rows: readonly LogRow[]): readonly Change[] | null {
  try {
    const result = changesSchema.safeParse(JSON.parse(decoder.decode(joinBytes(rows))))
    return result.success ? (result.data as unknown as readonly Change[]) : null
  } catch {
    return null
  }
}

/** The data of rows, one after another. */
export function joinBytes(rows: readonly { readonly data: Uint8Array }[]): Uint8Array {
  const joined = new Uint8Array(bytesOfRows(rows))
  let offset = 0
  for (const { data } of rows) {
    joined.set(data, offset)
    offset += data.byteLength
  }
  return joined
}

function checksumOf(header: Omit<LogRow, 'crc' | 'data'>, data: Uint8Array): number {
  const { project, revision, part, parts, schemaVersion } = header
  return crc32(data, crc32(encoder.encode(`${project}/${revision}/${part}/${parts}/${schemaVersion}`)))
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Any table: a newer version may have more, and its projects can still be read. */
const table = z.string().min(1)
const recordSchema = z.looseObject({ id: z.string() })
/** The frame of a change; what is inside a record is judged by the model when the document is loaded. */
const changesSchema = z.array(
  z.discriminatedUnion('op', [
    z.object({ op: z.literal('add'), table, record: recordSchema }),
    z.object({ op: z.literal('remove'), table, record: recordSchema }),
    z.object({
      op: z.literal('set'),
      table,
      id: z.string(),
      path: z.union([z.tuple([z.string()]), z.tuple([z.string(), z.string()])]),
      from: z.json().optional(),
      to: z.json().optional(),
    }),
  ]),
)
