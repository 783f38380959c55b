import { packBytes, unpackBytes } from '../base/packed-bytes.ts'
import { fail, ok, type Result } from '../base/result.ts'
import type { Vocabulary } from '../engine/pack.ts'
import type { Document } from '../model/document.ts'
import { documentHash, serializeDocument } from '../model/serialize.ts'
import type { Snapshot } from '../model/tables.ts'
import type { Assessment } from './assessment.ts'
import type { QuantitativeRisk } from './loss-figures.ts'
import { makeFigures } from './make-figures.ts'
import type { SnapshotFigures } from './snapshot-figures.ts'

/** What a snapshot of a model holds, beside its title and who took it when. */
export type SnapshotContent = Pick<Snapshot, 'engine' | 'packs' | 'fingerprint' | 'content' | 'figures'>

/**
 * The model as it is now with all its figures. Earlier snapshots are not part of it.
 * @param engine name and version of the program, such as `Glacis 0.1.0`
 * @param losses of `simulateRisk`; null where nothing was simulated
 */
export function snapshotContent(
  document: Document,
  vocabularies: readonly Vocabulary[],
  assessment: Assessment,
  losses: QuantitativeRisk | null,
  engine: string,
): SnapshotContent {
  const plain = withoutSnapshots(document)
  return {
    engine,
    packs: Object.fromEntries(vocabularies.map(({ id, version }) => [id, version])),
    fingerprint: documentHash(plain),
    content: packBytes(serializeDocument(plain, engine)),
    figures: JSON.stringify(makeFigures(document, assessment, losses)),
  }
}

/** SHA-256 of a model's content without snapshots: equal to a snapshot's as long as nothing changed since. */
export function snapshotFingerprint(document: Document): string {
  return documentHash(withoutSnapshots(document))
}

/** The figures of a snapshot. It may be from a file, so nothing is taken for granted. */
export function snapshotFigures({ figures }: Snapshot): Result<SnapshotFigures, 'damaged'> {
  try {
    const read: unknown = JSON.parse(figures)
    return isFigures(read) ? ok(read) : fail('damaged')
  } catch {
    return fail('damaged')
  }
}

/** The model of a snapshot as the bytes of a `.glacis.json` file; at most 64 MB. */
export function snapshotFile({ content }: Snapshot): Result<Uint8Array, 'damaged'> {
  const bytes = unpackBytes(content, mostBytes)
  return bytes.ok ? bytes : fail('damaged')
}

const mostBytes = 64 * 1024 * 1024

function withoutSnapshots(document: Document): Document {
  return { tables: { ...document.tables, snapshot: {} } }
}

const parts = ['method', 'threats', 'rip', 'events', 'assets'] as const

function isFigures(read: unknown): read is SnapshotFigures {
  if (typeof read !== 'object' || read === null || !('version' in read) || read.version !== 1) return false
  const figures = read as { readonly [part: string]: unknown }
  return parts.every((part) => typeof figures[part] === 'object' && figures[part] !== null)
}
