import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Pack } from '../engine/pack.ts'
import type { FileError } from '../formats/format.ts'
import { readGlacis } from '../formats/glacis/read.ts'
import { detectTm7, readTm7 } from '../formats/tm7/document/read-tm7.ts'
import { describeFileError, describeRepair } from '../messages/describe-errors.ts'
import { describeImportNote } from '../messages/describe-import-note.ts'
import { t } from '../messages/messages.ts'
import type { Document } from '../model/document.ts'
import type { Repair } from '../model/repair.ts'
import { samples } from '../model/samples/samples.ts'
import { reasonOf } from './reason-of.ts'
import { UsageError } from './usage-error.ts'

/** A model, and the knowledge packs that its file carries. */
export interface LoadedModel {
  readonly document: Document
  readonly packs: readonly Pack[]
  /** What there is to say about a file of another tool, in sentences. */
  readonly notes: readonly string[]
}

/** The model that a name means: `sample:<id>` or a file. Throws a UsageError with place and cause. */
export async function loadModel(name: string): Promise<LoadedModel> {
  if (name.startsWith('sample:')) {
    const id = name.slice('sample:'.length)
    const sample = samples.find((candidate) => candidate.id === id)
    if (sample !== undefined) return { document: await sample.load(), packs: [], notes: [] }
    const known = samples.map((candidate) => candidate.id).join(', ')
    throw new UsageError(t('cli.unknownSample', { id, known }))
  }
  const bytes = await bytesOf(name)
  return isTm7(name, bytes) ? loadTm7(name, bytes) : loadGlacis(name, bytes)
}

function loadGlacis(name: string, bytes: Uint8Array): LoadedModel {
  const result = readGlacis(bytes)
  if (!result.ok) throw inFile(name, result.error)
  tellRepairs(name, result.value.repairs)
  const { document, packs } = result.value
  return { document, packs, notes: [] }
}

function loadTm7(name: string, bytes: Uint8Array): LoadedModel {
  const result = readTm7(bytes, { fileName: basename(name), importedAt: new Date().toISOString() })
  if (!result.ok) throw inFile(name, result.error)
  tellRepairs(name, result.value.repairs)
  const { document, packs, summary } = result.value
  return { document, packs, notes: summary.notes.map(describeImportNote) }
}

function isTm7(name: string, bytes: Uint8Array): boolean {
  return name.toLowerCase().endsWith('.tm7') || detectTm7(bytes)
}

function inFile(file: string, error: FileError): UsageError {
  return new UsageError(t('cli.inFile', { file, problem: describeFileError(error) }))
}

function tellRepairs(file: string, repairs: readonly Repair[]): void {
  for (const repair of repairs) {
    process.stderr.write(`${t('cli.repaired', { file, what: describeRepair(repair) })}\n`)
  }
}

/** The bytes of a file. Throws a UsageError that says why there are none. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new UsageError(t('cli.unreadable', { file, reason: reasonOf(error) }))
  }
}
