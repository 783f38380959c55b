import type { Json } from '../../base/json.ts'
import { isJsonObject } from '../../base/json-equal.ts'
import { readJson } from '../../base/read-json.ts'
import { fail, ok, type Result } from '../../base/result.ts'
import type { Pack } from '../../engine/pack.ts'
import { validatePack } from '../../engine/validate-pack.ts'
import { vocabularies } from '../../knowledge/vocabulary.ts'
import type { Document } from '../../model/document.ts'
import { currentVersion, type FileContent, migrateFile } from '../../model/migrations/ladder.ts'
import { isTableName, type PlainRecord } from '../../model/plain-record.ts'
import { type Repair, repair } from '../../model/repair.ts'
import { tableNames } from '../../model/tables.ts'
import { type Problem, validateRecord } from '../../model/validate-record.ts'
import { kindOfBytes, kindOfJson } from '../file-kind.ts'
import type { FileError, ReadFile } from '../format.ts'

/** Far above any real model (10,000 elements are about 10 MB), far below what stops a browser tab. */
export const maxFileBytes = 64 * 1024 * 1024
export const maxFileDepth = 64

/** Whether the file begins like one of ours; the whole is judged by `readGlacis`. */
export function detectGlacis(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096))
  return /^\s*\{/.test(head) && /"format"\s*:\s*"glacis"/.test(head)
}

/**
 * Opens a `.glacis.json` file: size, form, version, then every record, then references. A file that is
 * wrong gives an error with place and cause; one whose references are broken is repaired and says where.
 * Unknown fields and tables are kept.
 */
export function readGlacis(bytes: Uint8Array): Result<ReadFile, FileError> {
  const content = contentOf(bytes)
  if (!content.ok) return content
  const { version } = content.value
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail({ code: 'invalid-file', path: 'version' })
  }
  const isNewer = version > currentVersion
  const file = isNewer ? content.value : migrateFile(content.value, version)
  const document = documentIn(file)
  if (!document.ok) {
    return isNewer ? fail({ code: 'newer-version', version, supported: currentVersion }) : document
  }
  const repaired = repair(document.value)
  const carried = packsIn(file)
  return ok({
    document: repaired.document,
    repairs: [...droppedParts(file), ...carried.repairs, ...repaired.repairs],
    newerVersion: isNewer ? version : null,
    packs: carried.packs,
  })
}

function contentOf(bytes: Uint8Array): Result<FileContent, FileError> {
  if (bytes.length === 0) return fail({ code: 'empty' })
  if (bytes.length > maxFileBytes) {
    return fail({ code: 'too-large', size: bytes.length, limit: maxFileBytes })
  }
  const kind = kindOfBytes(bytes)
  if (kind !== null) return fail({ code: 'not-a-glacis-file', looksLike: kind })
  const json = readJson(bytes, maxFileDepth)
  if (!json.ok) return json
  if (!isJsonObject(json.value) || json.value.format !== 'glacis') {
    return fail({ code: 'not-a-glacis-file', looksLike: kindOfJson(json.value) })
  }
  return ok(json.value)
}

function documentIn({ tables }: FileContent): Result<Document, FileError> {
  if (!isJsonObject(tables)) return fail({ code: 'invalid-file', path: 'tables' })
  const read: { [table: string]: Json } = {}
  const wrong: (FileError & { code: 'invalid-record' })[] = []
  for (const name of tableNames) {
    const table = Object.hasOwn(tables, name) ? tables[name] : {}
    if (!isJsonObject(table)) return fail({ code: 'invalid-file', path: `tables.${name}` })
    const records: { [id: string]: PlainRecord } = {}
    for (const [id, fields] of Object.entries(table)) {
      if (!isJsonObject(fields)) return fail({ code: 'invalid-file', path: `tables.${name}.${id}` })
      const record: PlainRecord = { ...fields, id }
      const problems = [...strayId(fields, id), ...validateRecord(name, record)]
      if (problems.length > 0) wrong.push({ code: 'invalid-record', table: name, id, problems, others: 0 })
      records[id] = record
    }
    read[name] = records
  }
  const [first] = wrong
  if (first !== undefined) return fail({ ...first, others: wrong.length - 1 })
  const unknown = Object.entries(tables).filter(([name]) => !isTableName(name))
  return ok({ tables: { ...Object.fromEntries(unknown), ...read } as unknown as Document['tables'] })
}

/** The id is the key; one that stands inside as well must be the same. */
function strayId(fields: { readonly [field: string]: Json }, id: string): readonly Problem[] {
  if (!('id' in fields) || fields.id === id) return []
  return [{ field: 'id', expected: { kind: 'one-of', values: [id] } }]
}

/** What stands beside the tables in the file and has no place in a document. */
function droppedParts(file: FileContent): readonly Repair[] {
  return Object.keys(file)
    .filter((key) => !['format', 'version', 'savedWith', 'tables', 'packs'].includes(key))
    .sort()
    .map((key) => ({ kind: 'part-dropped', key }))
}

/** The packs that the file carries; one that cannot be used does not keep the model from opening. */
function packsIn({ packs }: FileContent): {
  readonly packs: readonly Pack[]
  readonly repairs: readonly Repair[]
} {
  if (packs === undefined) return { packs: [], repairs: [] }
  if (!Array.isArray(packs)) return { packs: [], repairs: [{ kind: 'part-dropped', key: 'packs' }] }
  const sound: Pack[] = []
  const repairs: Repair[] = []
  packs.forEach((json: Json, index) => {
    const pack = validatePack(json, vocabularies)
    if (pack.ok) sound.push(pack.value)
    else {
      const id = isJsonObject(json) && typeof json.id === 'string' ? json.id : `packs[${index}]`
      repairs.push({ kind: 'pack-dropped', id, path: pack.error[0]?.path ?? '' })
    }
  })
  return { packs: sound, repairs }
}
