import { readFile } from 'node:fs/promises'
import type { Pack } from '../engine/pack.ts'
import { readGlacis } from '../formats/glacis/read.ts'
import { describeFileError, describeRepair } from '../messages/describe-errors.ts'
import { t } from '../messages/messages.ts'
import type { Document } from '../model/document.ts'
import { samples } from '../model/samples/samples.ts'
import { reasonOf } from './reason-of.ts'
import { UsageError } from './usage-error.ts'

/** A model, and the knowledge packs that its file carries. */
export interface LoadedModel {
  readonly document: Document
  readonly packs: readonly Pack[]
}

/** The model that a name means: `sample:<id>` or a file. Throws a UsageError with place and cause. */
export async function loadModel(name: string): Promise<LoadedModel> {
  if (name.startsWith('sample:')) {
    const id = name.slice('sample:'.length)
    const sample = samples.find((candidate) => candidate.id === id)
    if (sample !== undefined) return { document: await sample.load(), packs: [] }
    const known = samples.map((candidate) => candidate.id).join(', ')
    throw new UsageError(t('cli.unknownSample', { id, known }))
  }
  const result = readGlacis(await bytesOf(name))
  if (!result.ok)
    throw new UsageError(t('cli.inFile', { file: name, problem: describeFileError(result.error) }))
  for (const repair of result.value.repairs) {
    process.stderr.write(`${t('cli.repaired', { file: name, what: describeRepair(repair) })}\n`)
  }
  const { document, packs } = result.value
  return { document, packs }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new UsageError(t('cli.unreadable', { file, reason: reasonOf(error) }))
  }
}
