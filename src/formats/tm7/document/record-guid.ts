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
