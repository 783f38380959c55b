import { hashLetters } from '../../../engine/short-id.ts'
import type { Seen } from './threat-views.ts'

/**
 * Which threats a project had when it was last open, in this browser. Kept as short hashes, of which two
 * are equal by chance about once in a million; beyond `mostKept` nothing is kept, as storage is small.
 * Blocked or damaged storage is like a first visit.
 */
export function readSeen(project: string, storage: SeenStorage): Seen {
  const text = attempt(() => storage.getItem(keyOf(project)))
  if (text === null) return null
  const hashes = new Set(text.split(' '))
  return { has: (id) => hashes.has(hashOf(id)) }
}

export function writeSeen(project: string, ids: readonly string[], storage: SeenStorage): void {
  if (ids.length > mostKept) return
  const text = ids.map(hashOf).join(' ')
  attempt(() => storage.setItem(keyOf(project), text))
}

export type SeenStorage = Pick<Storage, 'getItem' | 'setItem'>

/** 7 bytes each: 140 kB. */
const mostKept = 20_000
const keyOf = (project: string) => `glacis.seen.${project}`
const hashOf = (id: string) => hashLetters(id, 6)

function attempt<T>(access: () => T): T | null {
  try {
    return access()
  } catch {
    // Full or blocked storage costs the mark "new", nothing else.
    return null
  }
}
