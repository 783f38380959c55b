import type { ProjectId } from '../port.ts'

/** Keys of one project, and of one generation or from one revision on: arrays sort before longer arrays. */
export function rowsOf(project: ProjectId): IDBKeyRange {
  return IDBKeyRange.bound([project], [project, []])
}

export function rowsOfGeneration(project: ProjectId, generation: number): IDBKeyRange {
  return IDBKeyRange.bound([project, generation], [project, generation, []])
}

/** Generations before this one, whole or not. */
export function rowsBeforeGeneration(project: ProjectId, generation: number): IDBKeyRange {
  return IDBKeyRange.bound([project], [project, generation], false, true)
}

/** Transactions up to and with this revision. */
export function logUpTo(project: ProjectId, revision: number): IDBKeyRange {
  return IDBKeyRange.bound([project], [project, revision, []])
}

/** The pieces of one pack's bytes, in their order. */
export function chunksOfPack(hash: string): IDBKeyRange {
  return IDBKeyRange.bound([hash], [hash, []])
}
