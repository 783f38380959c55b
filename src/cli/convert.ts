import { writeFile } from 'node:fs/promises'
import { version } from '../../package.json'
import { writeGlacis } from '../formats/glacis/write.ts'
import { writePack } from '../formats/pack/write.ts'
import { readTb7 } from '../formats/tb7/read.ts'
import { writeTm7 } from '../formats/tm7/write/write-tm7.ts'
import { describeFileError } from '../messages/describe-errors.ts'
import { describeTemplateNote } from '../messages/describe-template-note.ts'
import { describeWriteNote, describeWriteRefusal } from '../messages/describe-write-note.ts'
import { t } from '../messages/messages.ts'
import type { CommandLine } from './command-line.ts'
import { bytesOf, loadModel } from './load-model.ts'
import { reasonOf } from './reason-of.ts'
import { UsageError } from './usage-error.ts'

/** Writes a model in another format; what there is to say about reading and writing goes to standard error. */
export async function runConvert({ model, out }: Extract<CommandLine, { name: 'convert' }>): Promise<void> {
  const { bytes, notes } = await convert(model, out)
  try {
    await writeFile(out, bytes)
  } catch (error) {
    throw new UsageError(t('cli.notWritten', { file: out, reason: reasonOf(error) }))
  }
  for (const note of [...notes, t('cli.converted', { file: out })]) process.stderr.write(`${note}\n`)
}

/** The bytes of a file by its name's ending. Throws a UsageError with the cause where they cannot be made. */
export async function convert(model: string, out: string): Promise<Converted> {
  const target = out.toLowerCase()
  if (model.toLowerCase().endsWith('.tb7')) return convertTemplate(model, out)
  if (!target.endsWith('.tm7') && !/(?<!-pack)\.json$/.test(target)) {
    throw new UsageError(t('cli.unknownEnding', { file: out }))
  }
  const { document, packs, notes } = await loadModel(model)
  if (!target.endsWith('.tm7')) {
    return { bytes: writeGlacis(document, { savedWith: `Glacis ${version}`, packs }), notes }
  }
  const written = writeTm7(document, packs)
  if (!written.ok) {
    throw new UsageError(t('cli.inFile', { file: model, problem: describeWriteRefusal(written.error) }))
  }
  return { bytes: written.value.bytes, notes: [...notes, ...written.value.notes.map(describeWriteNote)] }
}

interface Converted {
  readonly bytes: Uint8Array
  /** In sentences. */
  readonly notes: readonly string[]
}

async function convertTemplate(template: string, out: string): Promise<Converted> {
  if (!out.toLowerCase().endsWith('.glacis-pack.json')) {
    throw new UsageError(t('cli.unknownEnding', { file: out }))
  }
  const read = readTb7(await bytesOf(template))
  if (!read.ok) {
    throw new UsageError(t('cli.inFile', { file: template, problem: describeFileError(read.error) }))
  }
  return { bytes: writePack(read.value.pack), notes: read.value.notes.map(describeTemplateNote) }
}
