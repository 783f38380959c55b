/**
 * Short ids that people cite: a prefix (the rule id) and a few letters of a hash of the long id, such as
 * `MH-A01-7F3K`. Four letters; where two long ids with one prefix share them, each gets as many more as
 * tell them apart, so that a short id once cited is still the beginning of the right one.
 */
export interface ShortIds {
  readonly add: (id: string, prefix: string) => void
  readonly remove: (id: string, prefix: string) => void
  readonly of: (id: string, prefix: string) => string
  /** Ids whose first four letters are the same, this one included. */
  readonly rivals: (id: string, prefix: string) => ReadonlySet<string>
}

const shortest = 4
const longest = 12
/** Crockford's base 32: no I, L, O or U, so that nothing is misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export function createShortIds(): ShortIds {
  const groups = new Map<string, Set<string>>()
  const keyOf = (id: string, prefix: string) => `${prefix}-${hashLetters(id, shortest)}`
  return {
    add: (id, prefix) => {
      const key = keyOf(id, prefix)
      const group = groups.get(key)
      if (group === undefined) groups.set(key, new Set([id]))
      else group.add(id)
    },
    remove: (id, prefix) => {
      const key = keyOf(id, prefix)
      const group = groups.get(key)
      group?.delete(id)
      if (group?.size === 0) groups.delete(key)
    },
    of: (id, prefix) => {
      const key = keyOf(id, prefix)
      const others = [...(groups.get(key) ?? [])].filter((other) => other !== id)
      if (others.length === 0) return key
      let length = shortest + 1
      while (
        length < longest &&
        others.some((other) => hashLetters(other, length) === hashLetters(id, length))
      ) {
        length += 1
      }
      return `${prefix}-${hashLetters(id, length)}`
    },
    rivals: (id, prefix) => groups.get(keyOf(id, prefix)) ?? new Set(),
  }
}

/** The first letters (at most 12) of a hash that spreads well; it is no defence against a forger. */
export function hashLetters(text: string, length: number): string {
  let letters = ''
  for (let seed = 0; letters.length < length; seed += 1) {
    let bits = hash32(text, seed)
    for (let i = 0; i < 6; i += 1) {
      letters += alphabet.charAt(bits & 31)
      bits >>>= 5
    }
  }
  return letters.slice(0, length)
}

/** FNV-1a over UTF-16 code units, then the finaliser of MurmurHash3, which mixes the high bits down. */
function hash32(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
