import type { Document } from '../model/document.ts'
import { rowBytes } from './rows.ts'
import { sha256 } from './sha256.ts'

/** Lets the page work in between; resolves when there is time again. */
export type Pause = () => Promise<void>

/** The tables of a document as stored, before anything is known about them. */
export interface RawTables {
  readonly [table: string]: { readonly [id: string]: unknown }
}

/**
 * A document as bytes in chunks of at most `rowBytes`: one line `["table", record]` per record. Works in
 * slices of a few milliseconds; the document is immutable, so edits may go on in between.
 */
export async function* chunksOf(document: Document, pause: Pause): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let buffer = new Uint8Array(rowBytes)
  let used = 0
  let sliceStart = performance.now()
  for (const line of linesOf(document)) {
    let bytes = encoder.encode(line)
    while (used + bytes.byteLength > rowBytes) {
      const room = rowBytes - used
      buffer.set(bytes.subarray(0, room), used)
      yield buffer
      buffer = new Uint8Array(rowBytes)
      used = 0
      bytes = bytes.subarray(room)
    }
    buffer.set(bytes, used)
    used += bytes.byteLength
    if (performance.now() - sliceStart > sliceMs) {
      await pause()
      sliceStart = performance.now()
    }
  }
  if (used > 0) yield buffer.slice(0, used)
}

/** The tables in the bytes of all chunks together. @throws when they are not what `chunksOf` gives */
export function tablesIn(bytes: Uint8Array): RawTables {
  const tables: { [table: string]: { [id: string]: unknown } } = {}
  for (const line of decoder.decode(bytes).split('\n')) {
    if (line === '') continue
    const entry: unknown = JSON.parse(line)
    if (!Array.isArray(entry) || typeof entry[0] !== 'string') throw new Error('a line names no table')
    const record: unknown = entry[1]
    const table = tables[entry[0]] ?? {}
    tables[entry[0]] = table
    if (record === undefined) continue
    const id = (record as { readonly id?: unknown } | null)?.id
    if (typeof id !== 'string') throw new Error('a record has no id')
    table[id] = record
  }
  return tables
}

/** What a manifest vouches for. */
export interface Manifest {
  readonly revision: number
  readonly schemaVersion: number
  readonly bytes: number
  readonly chunks: number
}

/** One hash over a generation: its numbers, and the hash of each chunk in order. */
export async function generationHash(manifest: Manifest, chunkHashes: readonly string[]): Promise<string> {
  const { revision, schemaVersion, bytes, chunks } = manifest
  const text = [revision, schemaVersion, bytes, chunks, ...chunkHashes].join('\n')
  return sha256(encoder.encode(text))
}

/** An empty table is a line with its name alone, so that the tables of a document come back as they were. */
function* linesOf(document: Document): Generator<string> {
  for (const [table, records] of Object.entries(document.tables)) {
    const name = JSON.stringify(table)
    yield `[${name}]\n`
    for (const record of Object.values(records)) yield `[${name},${JSON.stringify(record)}]\n`
  }
}

/** Half of a frame at 120 Hz. */
const sliceMs = 4
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })
