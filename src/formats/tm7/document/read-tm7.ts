import { fail, ok, type Result } from '../../../base/result.ts'
import { sha256Hex } from '../../../base/sha256.ts'
import type { Pack } from '../../../engine/pack.ts'
import { repair } from '../../../model/repair.ts'
import type { Origin } from '../../../model/tables.ts'
import { kindOfBytes } from '../../file-kind.ts'
import type { FileError, ReadContext } from '../../format.ts'
import { splitKnowledgeBase } from '../knowledge/knowledge-xml.ts'
import { packOf } from '../knowledge/pack-of.ts'
import { packXml } from '../xml/packed-xml.ts'
import { parseXmlFile, type XmlFile } from '../xml/parse-xml.ts'
import type { ImportNote } from './import-summary.ts'
import { readDocument } from './read-document.ts'
import { viewTm7 } from './tm7-file.ts'
import type { Tm7Import } from './tm7-import.ts'

export interface Tm7ReadContext extends ReadContext {
  /** ISO 8601, UTC. */
  readonly importedAt: string
  /** Asked now and then while the XML is read; true ends it with `too-slow`. */
  readonly isOverBudget?: () => boolean
  /** Told what is being done, in this order. */
  readonly onStage?: (stage: Tm7ReadStage) => void
}

export type Tm7ReadStage = 'reading' | 'knowledge' | 'diagrams' | 'threats' | 'checking'

/**
 * Opens a model of Microsoft's Threat Modeling Tool (`.tm7`). Whatever is a threat model in XML opens: what has
 * no place in ours stays with the file, is written back, and is told in the summary. The same bytes give the
 * same document, but for times where the file has none.
 */
export function readTm7(bytes: Uint8Array, context: Tm7ReadContext): Result<Tm7Import, FileError> {
  const { fileName, importedAt, isOverBudget, onStage } = context
  onStage?.('reading')
  const xml = threatModelIn(bytes, isOverBudget)
  if (!xml.ok) return xml
  const { root, hasBom, hasDeclaration } = xml.value
  onStage?.('knowledge')
  const { file, knowledgeBase } = splitKnowledgeBase(root)
  const template = knowledgeBase === null ? null : packOf(knowledgeBase)
  const pack = template?.pack ?? null
  const origin = originOf(bytes, packXml(file, { hasBom, hasDeclaration }), pack, context)
  if (Math.max(origin.content.length, pack?.origin?.content.length ?? 0) > mostKept) {
    return fail({ code: 'too-large', size: bytes.length, limit: mostKept })
  }
  const read = readDocument({
    ...{ file: viewTm7(root), pack, fileName },
    now: importedAt,
    origin,
    ...(onStage === undefined ? {} : { onStage }),
  })
  onStage?.('checking')
  const { document, repairs } = repair(read.document)
  const notes: readonly ImportNote[] = [...templateNotes(template), ...read.summary.notes]
  return ok({
    ...{ document, repairs },
    newerVersion: null,
    packs: pack === null ? [] : [pack],
    summary: { ...read.summary, notes },
  })
}

/** What the record of a file may hold, in characters: only files of 30 MB that do not deflate have more. */
const mostKept = 32 * 1024 * 1024

/** Whether bytes look like a `.tm7`. Cheap, and never throws. */
export function detectTm7(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  const isWide = head[0] === 0xff || head[0] === 0xfe || head[1] === 0
  return kindOfBytes(bytes) === 'tm7' || (isWide && withoutZeros(head).includes('<ThreatModel'))
}

function threatModelIn(
  bytes: Uint8Array,
  isOverBudget: (() => boolean) | undefined,
): Result<XmlFile, FileError> {
  if (bytes.length === 0) return fail({ code: 'empty' })
  const file = parseXmlFile(bytes, isOverBudget === undefined ? {} : { isOverBudget })
  if (file.ok && file.value.root.local === 'ThreatModel') return file
  const kind = kindOfBytes(bytes)
  if (file.ok) return fail({ code: 'not-a-glacis-file', looksLike: 'xml' })
  // Of what is no XML at all, what it is helps more than where it ceases to be XML.
  const isXml = kind === 'xml' || kind === 'tm7' || kind === null
  return isXml || file.error.code === 'too-large'
    ? file
    : fail({ code: 'not-a-glacis-file', looksLike: kind })
}

function originOf(
  bytes: Uint8Array,
  content: string,
  pack: Pack | null,
  { fileName, importedAt }: Tm7ReadContext,
): Origin {
  return {
    id: 'origin:main',
    format: 'tm7',
    fileName: fileName.slice(0, 300),
    sha256: sha256Hex(bytes),
    pack: pack?.id ?? null,
    importedAt,
    content,
  }
}

function templateNotes(template: ReturnType<typeof packOf> | null): readonly ImportNote[] {
  if (template === null) return [{ kind: 'guessed', code: 'no-knowledge-base', data: {} }]
  return template.notes.map((data) => ({
    kind: data.code === 'ambiguous-filter' ? 'guessed' : 'kept',
    code: 'template',
    data,
  }))
}

function withoutZeros(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.filter((byte) => byte !== 0))
}
