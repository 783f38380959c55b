import { canonicalJson } from '../base/canonical-json.ts'
import type { Json } from '../base/json.ts'
import { isJsonObject } from '../base/json-equal.ts'
import { sha256Hex } from '../base/sha256.ts'
import type { Document } from './document.ts'
import { currentVersion } from './migrations/ladder.ts'
import { isTableName } from './plain-record.ts'

/**
 * The document as a file: the same document gives the same bytes, whatever way it was made. Each table is a
 * map from id to the record's other fields, all sorted: in git one edit is one changed line under the id
 * that it belongs to, and two people who add records seldom meet.
 * @param savedWith name and version of the program, such as `Glacis 0.1.0`; the only part that is not content
 * @param parts what else the file carries beside the tables
 */
export function serializeDocument(
  document: Document,
  savedWith: string,
  parts: { readonly [part: string]: Json } = {},
): Uint8Array {
  const tables = fileTables(document)
  const file = { ...parts, format: 'glacis', version: currentVersion, savedWith, tables }
  return new TextEncoder().encode(canonicalJson(file))
}

/** SHA-256 of the document's content as 64 hex digits; equal for equal content, with whatever it was saved. */
export function documentHash(document: Document): string {
  return sha256Hex(documentContent(document))
}

/** What the document's hash is worked out from: its tables as JSON, everything sorted. */
export function documentContent(document: Document): string {
  return canonicalJson(fileTables(document))
}

/** Tables that only a newer version knows are written as they were read. */
function fileTables(document: Document): { readonly [table: string]: Json } {
  const tables = document.tables as { readonly [table: string]: Json }
  return Object.fromEntries(
    Object.entries(tables).map(([name, records]) => [
      name,
      isTableName(name) && isJsonObject(records)
        ? Object.fromEntries(Object.entries(records).map(([id, record]) => [id, withoutId(record)]))
        : records,
    ]),
  )
}

/** The id stands as the key. */
function withoutId(record: Json): Json {
  if (!isJsonObject(record)) return record
  const { id: _, ...fields } = record
  return fields
}
