import { sha256Hex } from '../../../base/sha256.ts'

/** Gives each record an id from its GUID; one that comes a second time gets a number. */
export interface GuidIds {
  readonly take: <T extends string>(table: T, guid: string) => { id: `${T}:${string}`; isRepeated: boolean }
}

export function createGuidIds(): GuidIds {
  const taken = new Set<string>()
  return {
    take: (table, guid) => {
      const key = guidKey(guid)
      for (let n = 1; ; n++) {
        const id: `${typeof table}:${string}` = `${table}:${n === 1 ? key : `${key}-${n}`}`
        if (taken.has(id)) continue
        taken.add(id)
        return { id, isRepeated: n > 1 }
      }
    },
  }
}

/** A GUID as it stands in ids: lower case; what is none becomes letters and digits of bounded length. */
export function guidKey(guid: string): string {
  const lower = guid.trim().toLowerCase()
  if (/^[a-z0-9-]{1,60}$/.test(lower)) return lower
  return lower === '' ? 'none' : `x${sha256Hex(lower).slice(0, 32)}`
}

/** The GUID that an id was made from: without its table, and without the number of one that came again. */
export function guidFromId(id: string): string {
  const key = id.slice(id.indexOf(':') + 1)
  return /^([0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12})(?:-\d+)?$/.exec(key)?.[1] ?? key
}
