import type { Pack } from '../../../engine/pack.ts'
import type { Document } from '../../../model/document.ts'
import { documentOf } from '../../../model/document-of.ts'
import { newRecord } from '../../../model/new-record.ts'
import type { AnyRecord, Origin } from '../../../model/tables.ts'
import { children } from '../xml/element-parts.ts'
import type { ImportNote, ImportSummary } from './import-summary.ts'
import { packNames } from './pack-names.ts'
import { type ReadDrawings, readDrawings } from './read-drawings.ts'
import { readMeta } from './read-meta.ts'
import { type ReadThreats, readThreats } from './read-threats.ts'
import { rootParts } from './root-parts.ts'
import { type Tm7File, textLabels, trimmed } from './tm7-file.ts'

/** A file as a document, and which of the file's parts its records are from. */
export interface ReadDocument {
  readonly document: Document
  readonly summary: ImportSummary
  readonly drawings: ReadDrawings
  readonly threats: ReadThreats
}

export interface DocumentSource {
  readonly file: Tm7File
  /** Made from the file's knowledge base; null where it has none. */
  readonly pack: Pack | null
  readonly fileName: string
  /** ISO 8601, UTC. */
  readonly now: string
  /** The record of the file itself; null while a file is only compared. */
  readonly origin: Origin | null
  /** Told what is being read. */
  readonly onStage?: (stage: 'diagrams' | 'threats') => void
}

/** The same file and pack give the same document, but for times where the file has none. */
export function readDocument({ file, pack, fileName, now, origin, onStage }: DocumentSource): ReadDocument {
  const notes: ImportNote[] = unknownParts(file)
  const names = packNames(pack)
  onStage?.('diagrams')
  const drawings = readDrawings(file.surfaces, names, notes)
  const labels = textLabels(file.knowledgeBase)
  onStage?.('threats')
  const threats = readThreats(file.threats, { drawings, names, labels, now, notes })
  for (const validation of file.validations) {
    const message = trimmed(validation, 'Message').slice(0, 1000)
    if (message !== '') notes.push({ kind: 'kept', code: 'validation', data: { message } })
  }
  const model = newRecord('model', {
    ...{ id: 'model:main', createdAt: now },
    ...readMeta(file, fileName, notes),
    packs: pack === null ? ['core'] : ['core', pack.id],
  })
  const own: readonly AnyRecord[] = origin === null ? [model] : [model, origin]
  const records = [...own, ...drawings.records, ...threats.records]
  return {
    document: documentOf(records),
    summary: { counts: countsOf(records, file, threats, pack), notes },
    ...{ drawings, threats },
  }
}

function countsOf(
  records: readonly AnyRecord[],
  file: Tm7File,
  { byHand, decisions }: ReadThreats,
  pack: Pack | null,
): ImportSummary['counts'] {
  const n = (prefix: string) => records.filter(({ id }) => id.startsWith(prefix)).length
  const withStencil = (wanted: string) =>
    records.filter((record) => 'stencil' in record && record.stencil === wanted).length
  const states = new Map<string, number>()
  for (const { state } of file.threats) states.set(state, (states.get(state) ?? 0) + 1)
  const [annotations, looseEnds] = [withStencil('note'), withStencil('loose-end')]
  return {
    diagrams: file.surfaces.length,
    elements: n('element:') - annotations - looseEnds,
    flows: n('flow:'),
    boundaries: n('boundary:'),
    ...{ annotations, looseEnds, byHand, decisions },
    threats: file.threats.length,
    states: [...states]
      .map(([state, count]) => ({ state, n: count }))
      .sort((a, b) => b.n - a.n || (a.state < b.state ? -1 : 1)),
    rules: pack?.rules.length ?? 0,
  }
}

function unknownParts({ root }: Tm7File): ImportNote[] {
  return children(root)
    .filter(({ local }) => !rootParts.includes(local))
    .map(({ local }) => ({ kind: 'kept', code: 'unknown-part', data: { name: local.slice(0, 100) } }))
}
