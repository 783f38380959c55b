/** Undo over whole immutable values, which share what did not change: for packs, where an edit is small. */
export interface SnapshotHistory<T> {
  readonly past: readonly Snapshot<T>[]
  readonly now: T
  readonly future: readonly Snapshot<T>[]
}

/** A value on the other side of an edit, and what the edit was. */
export interface Snapshot<T> {
  readonly value: T
  readonly label: string
  readonly mergeKey: string | null
  /** Milliseconds; only differences are used. */
  readonly at: number
}

export interface SnapshotEdit {
  readonly label: string
  /** Edits with the same key that follow one another closely are one step: typing in a field. */
  readonly mergeKey: string | null
  readonly at: number
}

export function startHistory<T>(now: T): SnapshotHistory<T> {
  return { past: [], now, future: [] }
}

const mergeWindowMs = 1_000
const mostSteps = 500

export function push<T>(history: SnapshotHistory<T>, next: T, edit: SnapshotEdit): SnapshotHistory<T> {
  if (next === history.now) return history
  const last = history.past.at(-1)
  const merges =
    last !== undefined &&
    last.mergeKey !== null &&
    last.mergeKey === edit.mergeKey &&
    edit.at - last.at <= mergeWindowMs
  const past = merges
    ? [...history.past.slice(0, -1), { ...last, at: edit.at }]
    : [...history.past, { value: history.now, ...edit }].slice(-mostSteps)
  return { past, now: next, future: [] }
}

export function undo<T>(history: SnapshotHistory<T>): SnapshotHistory<T> {
  const last = history.past.at(-1)
  if (last === undefined) return history
  return {
    past: history.past.slice(0, -1),
    now: last.value,
    future: [{ ...last, value: history.now }, ...history.future],
  }
}

export function redo<T>(history: SnapshotHistory<T>): SnapshotHistory<T> {
  const [next, ...rest] = history.future
  if (next === undefined) return history
  return {
    // What follows is a new edit: it does not merge.
    past: [...history.past, { ...next, value: history.now, mergeKey: null }],
    now: next.value,
    future: rest,
  }
}
