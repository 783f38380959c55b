import { applyChanges } from '../model/apply-changes.ts'
import type { Document } from '../model/document.ts'
import { decodeTransaction, joinBytes, type LoggedTransaction } from './log-rows.ts'
import type { Damage, OpenedProject } from './port.ts'
import { type Revived, reviveDocument, schemaVersion } from './revive-document.ts'
import { type ChunkRow, chunkRow, type ManifestRow, manifestRow } from './rows.ts'
import { sha256 } from './sha256.ts'
import { generationHash, type RawTables, tablesIn } from './snapshot-bytes.ts'

/** The rows of one generation and of the whole log, as found. */
export interface StoredState {
  readonly generation: number
  readonly manifest: unknown
  readonly chunks: readonly unknown[]
  /** In order of revision and part. */
  readonly log: readonly unknown[]
  /** The revision that the last write noted; null when it is not known. */
  readonly notedHead: number | null
  /** Revision of the oldest generation kept; rows of the log before it belong to nothing. */
  readonly oldestBase: number
}

/** A generation that is whole. */
export interface VerifiedGeneration {
  readonly manifest: ManifestRow
  /** All chunks, one after another. */
  readonly bytes: Uint8Array
}

/** Checks every chunk against the manifest; the detail says what is wrong. */
export async function verifyGeneration(
  manifest: unknown,
  chunks: readonly unknown[],
): Promise<VerifiedGeneration | Unusable> {
  const parsed = manifestRow.safeParse(manifest)
  if (!parsed.success) return { problem: 'manifest has an unknown shape' }
  const rows: ChunkRow[] = []
  for (const chunk of chunks) {
    const row = chunkRow.safeParse(chunk)
    if (!row.success) return { problem: 'a chunk has an unknown shape' }
    rows.push(row.data)
  }
  if (rows.length !== parsed.data.chunks || rows.some((row, index) => row.index !== index)) {
    return { problem: `${rows.length} of ${parsed.data.chunks} chunks` }
  }
  const hashes = await Promise.all(rows.map((row) => sha256(new Uint8Array(row.data))))
  if ((await generationHash(parsed.data, hashes)) !== parsed.data.hash) return { problem: 'hash differs' }
  return { manifest: parsed.data, bytes: joinBytes(rows) }
}

/**
 * The newest state that can be rebuilt on a generation: its document and every transaction after it, up to
 * the head or to the first that cannot be used. `earlier` is the damage found on the way here.
 */
export async function openGeneration(
  state: StoredState,
  earlier: readonly Damage[],
): Promise<OpenedProject | Unusable> {
  const verified = await verifyGeneration(state.manifest, state.chunks)
  if ('problem' in verified) return verified
  const { manifest, bytes } = verified
  let tables: RawTables = {}
  const unreadable = attempt(() => {
    tables = tablesIn(bytes)
  })
  if (unreadable !== null) return { problem: unreadable }
  const replay = replayLog(state, manifest, tables)
  if ('problem' in replay) return replay
  const { revived, version, replayed, head } = replay
  const newer = version > schemaVersion
  return {
    document: revived.document,
    revision: head,
    recovery: {
      generation: manifest.generation,
      base: manifest.revision,
      replayed,
      damage: [...earlier, ...strays(state), ...replay.damage],
      repairs: revived.repairs,
    },
    schemaVersion: version,
    readOnly: newer ? 'newer-version' : null,
    needsSnapshot: !newer && (replay.damage.length > 0 || revived.repairs.length > 0 || revived.migrated),
  }
}

/** Why a generation cannot be used. */
export interface Unusable {
  readonly problem: string
}

interface Replay {
  readonly revived: Revived
  readonly version: number
  readonly replayed: number
  readonly head: number
  readonly damage: readonly Damage[]
}

/**
 * Changes speak of the format that was current when they were made: those made before a migration are
 * applied before it, those made after it, after it.
 */
function replayLog(state: StoredState, manifest: ManifestRow, tables: RawTables): Replay | Unusable {
  const byRevision = groupByRevision(state.log)
  const head = Math.max(manifest.revision, state.notedHead ?? 0, ...byRevision.keys())
  let document = { tables } as unknown as Document
  let version = manifest.schemaVersion
  let revision = manifest.revision
  let problem: string | null = null
  const migrations: Revived[] = []
  while (revision < head && problem === null) {
    const transaction = decodeTransaction(byRevision.get(revision + 1) ?? [])
    problem = 'problem' in transaction ? transaction.problem : attempt(() => apply(transaction))
  }

  function apply({ schemaVersion: spoken, changes }: LoggedTransaction): void {
    if (spoken > version) {
      const migrated = reviveDocument(document.tables as RawTables, version, Math.min(spoken, schemaVersion))
      migrations.push(migrated)
      document = migrated.document
      version = spoken
    }
    document = applyChanges(document, changes)
    revision += 1
  }

  const failure = attempt(() => migrations.push(reviveDocument(document.tables as RawTables, version)))
  const final = migrations.at(-1)
  if (failure !== null || final === undefined) return { problem: failure ?? 'unreadable' }
  return {
    revived: {
      document: final.document,
      repairs: migrations.flatMap(({ repairs }) => repairs),
      migrated: migrations.some(({ migrated }) => migrated),
    },
    version,
    replayed: revision - manifest.revision,
    head,
    damage: problem === null ? [] : [{ code: 'log', from: revision + 1, to: head, detail: problem }],
  }
}

/** Null when it worked, else what was wrong: data that a disk or another version spoiled. */
function attempt(step: () => void): string | null {
  try {
    step()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : 'unreadable'
  }
}

function strays(state: StoredState): readonly Damage[] {
  return [...groupByRevision(state.log).keys()]
    .filter((revision) => revision < state.oldestBase)
    .map((revision) => ({ code: 'stray', revision }))
}

function groupByRevision(rows: readonly unknown[]): Map<number, unknown[]> {
  const groups = new Map<number, unknown[]>()
  for (const row of rows) {
    const revision = (row as { readonly revision?: unknown } | null)?.revision
    if (typeof revision !== 'number') continue
    const group = groups.get(revision)
    if (group === undefined) groups.set(revision, [row])
    else group.push(row)
  }
  return groups
}
