import { fail, ok, type Result } from '../base/result.ts'
import type { Pack } from '../engine/pack.ts'
import type { FileError } from '../formats/format.ts'
import { writePack } from '../formats/pack/write.ts'
import { readTb7 } from '../formats/tb7/read.ts'
import { writeTb7 } from '../formats/tb7/write.ts'
import { readTm7 } from '../formats/tm7/document/read-tm7.ts'
import type { Tm7Import } from '../formats/tm7/document/tm7-import.ts'
import { joinKnowledgeBase, knowledgeXmlOf } from '../formats/tm7/knowledge/knowledge-xml.ts'
import { writeTm7 } from '../formats/tm7/write/write-tm7.ts'
import { unpackXml } from '../formats/tm7/xml/packed-xml.ts'
import { writeXml } from '../formats/tm7/xml/write-xml.ts'
import { vocabularies } from '../knowledge/vocabulary.ts'
import { describeFileError, describeRepair } from '../messages/describe-errors.ts'
import { describeTemplateLoss } from '../messages/describe-template-loss.ts'
import { describeTemplateNote } from '../messages/describe-template-note.ts'
import { describeWriteNote, describeWriteRefusal } from '../messages/describe-write-note.ts'
import { t } from '../messages/messages.ts'
import { type Document, get, list } from '../model/document.ts'
import { tableNames } from '../model/tables.ts'
import type { ImportReply, ImportStage } from './import-protocol.ts'

type Send = (reply: ImportReply) => void

/** Reads a `.tm7` and tells it in parts: the records, the packs, and what there is to say. */
export function sendModel(bytes: Uint8Array, fileName: string, importedAt: string, send: Send): void {
  const onStage = (stage: ImportStage) => send({ kind: 'progress', stage })
  const read = readTm7(bytes, { fileName, importedAt, onStage, isOverBudget: budget() })
  if (!read.ok) {
    send({ kind: 'failed', problem: describeFileError(read.error) })
    return
  }
  for (const pack of read.value.packs) sendPack(pack, send)
  for (const table of tableNames) {
    const records = list(read.value.document, table)
    for (let at = 0; at < records.length; at += recordsAtOnce) {
      send({ kind: 'records', table, records: records.slice(at, at + recordsAtOnce) })
    }
  }
  const { summary, repairs } = read.value
  send({ kind: 'model-read', summary, repairs: repairs.map(describeRepair) })
}

/** Reads a `.tb7` and tells the pack made of it. */
export function sendTemplate(bytes: Uint8Array, send: Send): void {
  send({ kind: 'progress', stage: 'knowledge' })
  const read = readTb7(bytes, { isOverBudget: budget() })
  if (!read.ok) {
    send({ kind: 'failed', problem: describeFileError(read.error) })
    return
  }
  send({ kind: 'progress', stage: 'checking' })
  const { pack, notes } = read.value
  sendPack(pack, send)
  send({
    kind: 'template-read',
    template: {
      stencils: pack.stencils.filter(({ abstract }) => abstract !== true).length,
      properties: pack.properties.length,
      rules: pack.rules.length,
      categories: [...new Set(pack.rules.map(({ group }) => group))],
      notes: notes.map(describeTemplateNote),
    },
  })
}

/** Reads the file that a model was made from once more, for its summary. */
export function sendSummaryAgain(document: Document, packs: readonly Pack[], send: Send): void {
  const read = readAgain(document, packs)
  if (!read.ok) {
    send({ kind: 'failed', problem: read.error })
    return
  }
  send({ kind: 'model-read', summary: read.value.summary, repairs: [] })
}

/** Writes the model as a `.tm7`, and says what such a file has no place for. */
export function sendWrittenModel(document: Document, packs: readonly Pack[], send: Send): void {
  send({ kind: 'progress', stage: 'writing' })
  const written = writeTm7(document, packs)
  if (!written.ok) {
    send({ kind: 'failed', problem: describeWriteRefusal(written.error) })
    return
  }
  const notes = written.value.notes.map((note) => ({
    kind: note.kind,
    text: describeWriteNote(note),
    ...(note.subject === undefined ? {} : { subject: note.subject }),
  }))
  send({ kind: 'written', bytes: written.value.bytes, notes })
}

/** Writes a pack as a `.tb7`, and says what such a template has no place for. */
export function sendWrittenTemplate(pack: Pack, send: Send): void {
  send({ kind: 'progress', stage: 'writing' })
  const { bytes, losses } = writeTb7(pack, vocabularies)
  send({
    kind: 'written',
    bytes,
    notes: losses.map((loss) => ({ kind: 'lost', text: describeTemplateLoss(loss) })),
  })
}

function readAgain(document: Document, packs: readonly Pack[]): Result<Tm7Import, string> {
  const origin = get(document, 'origin', 'origin:main')
  if (origin === undefined) return fail(t('import.summary.noOrigin'))
  const file = unpackXml(origin.content)
  if (!file.ok) return fail(describeFileError(file.error))
  const pack = packs.find(({ id }) => id === origin.pack)
  const knowledge = pack === undefined ? null : knowledgeXmlOf(pack)
  const whole = knowledge === null ? file.value : joinKnowledgeBase(file.value, knowledge)
  const { fileName, importedAt } = origin
  const read = readTm7(writeXml(whole), { fileName, importedAt })
  return read.ok ? ok(read.value) : fail(describeFileError(read.error satisfies FileError))
}

function sendPack(pack: Pack, send: Send): void {
  const { id, name, version } = pack
  send({ kind: 'pack', id, name, version, bytes: writePack(pack) })
}

/** Hostile files end after this long; the largest real ones take a second. */
const longestMs = 5_000

function budget(): () => boolean {
  const end = performance.now() + longestMs
  return () => performance.now() > end
}

/** Few enough that unpacking a message takes the page a few milliseconds. */
const recordsAtOnce = 200
