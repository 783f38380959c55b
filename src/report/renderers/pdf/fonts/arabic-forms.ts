/** The shapes of an Arabic letter, as code points of the presentation forms; absent where it has none. */
interface Forms {
  readonly isolated: number
  readonly final?: number
  readonly initial?: number
  readonly medial?: number
}

/**
 * Letters as they are joined: each becomes the presentation form that its neighbours ask for, and lam with alef
 * becomes one sign. Marks stay where they are. The text stays in logical order.
 * @returns code points with the characters of the text that each stands for
 */
export function joinArabic(text: string): readonly JoinedGlyph[] {
  const letters = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  const joined: JoinedGlyph[] = []
  const neighbour = (from: number, step: 1 | -1): number => {
    let at = from + step
    while (at >= 0 && at < letters.length && isTransparent(letters[at] ?? 0)) at += step
    return letters[at] ?? 0
  }
  for (let i = 0; i < letters.length; i++) {
    const code = letters[i] ?? 0
    const before = joinsForward(neighbour(i, -1))
    const ligature = code === lam ? lamAlef.get(letters[i + 1] ?? 0) : undefined
    if (ligature !== undefined) {
      const text = String.fromCodePoint(code, letters[i + 1] ?? 0)
      joined.push({ code: before ? (ligature.final ?? ligature.isolated) : ligature.isolated, text })
      i++
      continue
    }
    const own = forms.get(code)
    const after = own?.initial !== undefined && joinsBackward(neighbour(i, 1))
    const form = own === undefined ? code : formOf(own, before, after)
    joined.push({ code: form, text: String.fromCodePoint(code) })
  }
  return joined
}

export interface JoinedGlyph {
  /** Code point to look up in the font. */
  readonly code: number
  readonly text: string
}

/** Whether a text has letters that are joined. */
export function isArabicText(text: string): boolean {
  return /[\u0620-\u06ff\u0750-\u077f\u08a0-\u08ff]/.test(text)
}

function formOf(own: Forms, before: boolean, after: boolean): number {
  if (before && after) return own.medial ?? own.isolated
  if (after) return own.initial ?? own.isolated
  return before ? (own.final ?? own.isolated) : own.isolated
}

/** Joins with the letter after it. */
function joinsForward(code: number): boolean {
  return isJoiner(code) || forms.get(code)?.initial !== undefined
}

/** Joins with the letter before it. */
function joinsBackward(code: number): boolean {
  return isJoiner(code) || forms.get(code)?.final !== undefined
}

/** Tatweel, and the mark that asks for joining. */
function isJoiner(code: number): boolean {
  return code === 0x640 || code === 0x200d
}

/** Marks on a letter do not part it from its neighbours. */
function isTransparent(code: number): boolean {
  return /^\p{Mn}$/u.test(String.fromCodePoint(code))
}

const lam = 0x644
const lamAlef = new Map<number, Forms>()

/**
 * From the compatibility decompositions of the presentation forms themselves: a letter's forms stand one after
 * the other as isolated, final, initial and medial. Source: Unicode 15, "Arabic Presentation Forms-A" and "-B".
 */
const forms: ReadonlyMap<number, Forms> = readForms()

function readForms(): ReadonlyMap<number, Forms> {
  const lists = new Map<string, number[]>()
  for (const [first, last] of [
    [0xfe80, 0xfefc],
    [0xfb50, 0xfbb1],
    [0xfbd3, 0xfbe9],
    [0xfbfc, 0xfbff],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const plain = String.fromCharCode(code).normalize('NFKC')
      const known = lists.get(plain)
      if (known === undefined) lists.set(plain, [code])
      else known.push(code)
    }
  }
  const found = new Map<number, Forms>()
  for (const [plain, [isolated = 0, final, initial, medial]] of lists) {
    const entry: Forms = {
      isolated,
      ...(final === undefined ? {} : { final }),
      ...(initial === undefined ? {} : { initial }),
      ...(medial === undefined ? {} : { medial }),
    }
    if (plain.length === 1) found.set(plain.charCodeAt(0), entry)
    else if (plain.length === 2 && plain.charCodeAt(0) === lam) lamAlef.set(plain.charCodeAt(1), entry)
  }
  return found
}
