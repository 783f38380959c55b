import { fail, ok, type Result } from '../../../base/result.ts'
import type { Pack } from '../../../engine/pack.ts'
import { createVocabularyIndex } from '../../../engine/vocabulary-index.ts'
import { vocabularies } from '../../../knowledge/vocabulary.ts'
import { type Document, get } from '../../../model/document.ts'
import type { Origin } from '../../../model/tables.ts'
import { packNames } from '../document/pack-names.ts'
import { type ReadDocument, readDocument } from '../document/read-document.ts'
import { rootParts } from '../document/root-parts.ts'
import { type Tm7File, viewTm7 } from '../document/tm7-file.ts'
import { joinKnowledgeBase, knowledgeXmlOf } from '../knowledge/knowledge-xml.ts'
import { readKnowledgeBase } from '../knowledge/read-knowledge-base.ts'
import type { XmlElement, XmlNode } from '../xml/element.ts'
import { child } from '../xml/element-parts.ts'
import { unpackXmlFile } from '../xml/packed-xml.ts'
import { writeXml, type XmlStyle } from '../xml/write-xml.ts'
import { declaring } from './build-xml.ts'
import { createDraft, type Draft } from './draft.ts'
import { withKnowledgeBase } from './embedded-knowledge-base.ts'
import { newFile } from './new-file.ts'
import { noteLosses } from './note-losses.ts'
import { createObjectIds } from './object-ids.ts'
import { withOriginFindings } from './origin-findings.ts'
import type { Tm7Writer } from './tm7-writer.ts'
import { createTypeCatalog } from './type-catalog.ts'
import { writeDrawings } from './write-drawings.ts'
import { writeMeta } from './write-meta.ts'
import type { WriteNote, WriteRefusal } from './write-note.ts'
import { writeThreats } from './write-threats.ts'

export interface WrittenTm7 {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly notes: readonly WriteNote[]
}

/**
 * A model as a file of Microsoft's Threat Modeling Tool. One that was made from such a file is that file with
 * the differences that people made: what they did not touch is equal, in order, with all that we know nothing
 * of. Any other becomes a new file around the first template of that tool among its knowledge packs.
 * @param packs those of the model, with the template
 */
export function writeTm7(moved: Document, packs: readonly Pack[]): Result<WrittenTm7, WriteRefusal> {
  const document = withOriginFindings(moved, packs)
  const source = sourceOf(document, packs)
  if (!source.ok) return source
  const { read, file, pack } = source.value
  const knowledge = file.knowledgeBase === undefined ? null : readKnowledgeBase(file.knowledgeBase)
  const draft = createDraft()
  const notes: WriteNote[] = []
  const writer: Tm7Writer = {
    ...{ draft, root: file.root, base: read.document, document, drawings: read.drawings, notes },
    names: packNames(pack),
    types: createTypeCatalog(knowledge, pack),
    baseOf: createVocabularyIndex([...vocabularies, ...packs]).baseOf,
    listNamed: listsOf(file.root, draft),
    nextObjectId: createObjectIds(file.root),
  }
  writeMeta(writer, file)
  const written = writeDrawings(writer)
  writeThreats(writer, read.threats, written, knowledge)
  const root = draft.result(file.root)
  return ok({
    bytes: writeXml(root, source.value.style),
    notes: [...notes, ...noteLosses(document, writer.names)],
  })
}

/** The file that a model was made from, read again: for what it told, and for what differs since. */
export function readOrigin(document: Document, packs: readonly Pack[]): Result<ReadDocument, WriteRefusal> {
  const origin = get(document, 'origin', 'origin:main')
  if (origin === undefined) return fail({ code: 'no-template' })
  const source = fromOrigin(document, origin, packs)
  return source.ok ? ok(source.value.read) : source
}

interface Source {
  /** What is written to begin with. */
  readonly file: Tm7File
  readonly read: ReadDocument
  /** The template of the file that is written. */
  readonly pack: Pack | null
  /** Of the file that the model was made from. */
  readonly style: Partial<XmlStyle>
}

function sourceOf(document: Document, packs: readonly Pack[]): Result<Source, WriteRefusal> {
  const origin = get(document, 'origin', 'origin:main')
  const template = templateOf(document, origin, packs)
  if (origin === undefined) return template === null ? fail({ code: 'no-template' }) : newSource(template)
  const source = fromOrigin(document, origin, packs)
  if (!source.ok || template === null || template.id === origin.pack) return source
  // It was moved to another template since.
  const xml = knowledgeXmlOf(template)
  if (xml === null) return fail({ code: 'template-missing', pack: template.id })
  const file = viewTm7(withKnowledgeBase(source.value.file.root, xml))
  const now = get(document, 'model', 'model:main')?.createdAt ?? origin.importedAt
  const first = packs.find(({ id }) => id === origin.pack) ?? null
  return ok({
    file,
    pack: template,
    style: source.value.style,
    read: readDocument({ file, pack: first, fileName: origin.fileName, now, origin }),
  })
}

function fromOrigin(
  document: Document,
  origin: Origin,
  packs: readonly Pack[],
): Result<Source, WriteRefusal> {
  const pack = packs.find(({ id }) => id === origin.pack) ?? null
  if (origin.pack !== null && pack === null) return fail({ code: 'template-missing', pack: origin.pack })
  const kept = unpackXmlFile(origin.content)
  if (!kept.ok || kept.value.root.local !== 'ThreatModel') return fail({ code: 'origin-damaged' })
  const knowledge = pack === null ? null : knowledgeXmlOf(pack)
  if (pack !== null && knowledge === null) return fail({ code: 'template-missing', pack: pack.id })
  const { root, hasBom, hasDeclaration } = kept.value
  const joined = knowledge === null ? root : joinKnowledgeBase(root, knowledge)
  const now = get(document, 'model', 'model:main')?.createdAt ?? origin.importedAt
  return ok({ ...readSource(joined, pack, origin, now), style: { hasBom, hasDeclaration } })
}

function newSource(template: Pack): Result<Source, WriteRefusal> {
  const xml = knowledgeXmlOf(template)
  if (xml === null) return fail({ code: 'template-missing', pack: template.id })
  return ok(readSource(withKnowledgeBase(newFile(), xml), template, null, '1970-01-01T00:00:00Z'))
}

function readSource(root: XmlElement, pack: Pack | null, origin: Origin | null, now: string): Source {
  const file = viewTm7(root)
  const fileName = origin?.fileName ?? ''
  return { file, pack, style: {}, read: readDocument({ file, pack, fileName, now, origin }) }
}

/** The template that the file is to have: the one it came with while the model uses it, else the first of the model's. */
function templateOf(document: Document, origin: Origin | undefined, packs: readonly Pack[]): Pack | null {
  const used = get(document, 'model', 'model:main')?.packs ?? []
  const templates = packs.filter(({ id, crossing, origin: from }) => {
    return crossing === 'tmt' && from !== undefined && used.includes(id)
  })
  return templates.find(({ id }) => id === origin?.pack) ?? templates[0] ?? null
}

/** The lists at the root of a file; one that it lacks is made when it is asked for. */
function listsOf(root: XmlElement, draft: Draft): (local: string) => XmlElement {
  const made = new Map<string, XmlElement>()
  return (local) => {
    const known = child(root, local) ?? made.get(local)
    if (known !== undefined) return known
    const empty = child(newFile(), local)
    if (empty === undefined) throw new Error(`No list at the root is called ${local}`)
    const list = declaring(empty, 'model')
    made.set(local, list)
    const isLater = (one: XmlNode): one is XmlElement =>
      typeof one !== 'string' && rootParts.indexOf(one.local) > rootParts.indexOf(local)
    draft.insertBefore(root, list, draft.childrenOf(root).find(isLater))
    return list
  }
}
