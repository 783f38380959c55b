import type { Change } from '../model/change.ts'
import type { DiagramId, SubjectId } from '../model/tables.ts'

/**
 * Undo as two stacks of transactions. An entry holds the changes as they were applied; undoing inverts
 * them. Consecutive entries with the same merge key (typing in a field, nudging with the arrow keys) grow
 * into one while they follow each other closely. A selection alone is never an entry, so that a stray
 * click does not lose the redo stack.
 */
export interface HistoryEntry {
  readonly label: string
  readonly changes: readonly Change[]
  readonly selectionBefore: readonly SubjectId[]
  readonly selectionAfter: readonly SubjectId[]
  /** The diagrams that were shown before and after; null where the edit is not to be seen in any. */
  readonly diagramBefore: DiagramId | null
  readonly diagramAfter: DiagramId | null
  readonly mergeKey: string | null
  /** Milliseconds; only differences are used. */
  readonly at: number
}

export interface History {
  readonly undo: readonly HistoryEntry[]
  readonly redo: readonly HistoryEntry[]
}

export const emptyHistory: History = { undo: [], redo: [] }

/** Entries with the same merge key join while they are at most this far apart. */
const mergeWindowMs = 1_000
/** Older entries are forgotten; enough for a day of drawing, small enough to never matter in memory. */
const maxEntries = 1_000

/** @param squash joins two runs of changes into one with the same effect. */
export function pushEntry(
  history: History,
  entry: HistoryEntry,
  squash: (changes: readonly Change[]) => readonly Change[],
): History {
  const last = history.undo.at(-1)
  const merges =
    last !== undefined &&
    last.mergeKey !== null &&
    last.mergeKey === entry.mergeKey &&
    entry.at - last.at <= mergeWindowMs
  if (!merges) return { undo: [...history.undo, entry].slice(-maxEntries), redo: [] }
  const changes = squash([...last.changes, ...entry.changes])
  const rest = history.undo.slice(0, -1)
  if (changes.length === 0) return { undo: rest, redo: [] }
  const { selectionBefore, diagramBefore } = last
  return { undo: [...rest, { ...entry, changes, selectionBefore, diagramBefore }], redo: [] }
}

export function popUndo(
  history: History,
): { readonly entry: HistoryEntry; readonly history: History } | null {
  const entry = history.undo.at(-1)
  if (entry === undefined) return null
  return { entry, history: { undo: history.undo.slice(0, -1), redo: [...history.redo, entry] } }
}

export function popRedo(
  history: History,
): { readonly entry: HistoryEntry; readonly history: History } | null {
  const entry = history.redo.at(-1)
  if (entry === undefined) return null
  // The redone entry no longer merges: what follows is a new edit.
  const done = { ...entry, mergeKey: null }
  return { entry, history: { undo: [...history.undo, done], redo: history.redo.slice(0, -1) } }
}
