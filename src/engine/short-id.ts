/**
 * Short ids that people cite: a prefix (the rule id) and a few letters of a hash of the long id, such as
 * `MH-A01-7F3K`. Four letters; where two long ids with one prefix share them, each gets as many more as
 * tell them apart, so that a short id once cited is still the beginning of the right one.
 */
export interface ShortIds {
  readonly add: (id: string, prefix: string) => void
  readonly remove: (id: string, prefix: string) => void
  readonly of: (id: string, prefix: string) => string
  /** Other ids with this prefix whose first four letters are the same. */
  readonly rivals: (id: string, prefix: string) => readonly string[]
}

const none: readonly string[] = []
const shortest = 4
const longest = 12
/** Crockford's base 32: no I, L, O or U, so that nothing is misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export function createShortIds(): ShortIds {
  /** Nearly all groups have one member, which then stands for itself. */
  const groups = new Map<string, string | ReadonlySet<string>>()
  const keyOf = (id: string, prefix: string) => `${shortRuleId(prefix)}-${hashLetters(id, shortest)}`
  return {
    add: (id, prefix) => {
      const key = keyOf(id, prefix)
      const group = groups.get(key)
      groups.set(key, group === undefined || group === id ? id : new Set([...membersOf(group), id]))
    },
    remove: (id, prefix) => {
      const key = keyOf(id, prefix)
      const [first, ...rest] = membersOf(groups.get(key)).filter((other) => other !== id)
      if (first === undefined) groups.delete(key)
      else groups.set(key, rest.length === 0 ? first : new Set([first, ...rest]))
    },
    of: (id, prefix) => {
      const key = keyOf(id, prefix)
      const group = groups.get(key)
      if (group === undefined || group === id) return key
      const others = membersOf(group).filter((other) => other !== id)
      let length = shortest + 1
      while (
        length < longest &&
        others.some((other) => hashLetters(other, length) === hashLetters(id, length))
      ) {
        length += 1
      }
      return `${shortRuleId(prefix)}-${hashLetters(id, length)}`
    },
    rivals: (id, prefix) => {
      const group = groups.get(keyOf(id, prefix))
      return group === undefined || group === id ? none : membersOf(group).filter((other) => other !== id)
    },
  }
}

/** The id of a rule as people read it: of a GUID, which templates of other tools have, the first eight digits. */
export function shortRuleId(id: string): string {
  return guidAtStart.exec(id)?.[1] ?? id
}

const guidAtStart = /^([\da-f]{8})-(?:[\da-f]{4}-){3}[\da-f]{12}/i

function membersOf(group: string | ReadonlySet<string> | undefined): readonly string[] {
  if (group === undefined) return none
  return typeof group === 'string' ? [group] : [...group]
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
