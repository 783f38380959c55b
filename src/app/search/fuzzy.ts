import { plainWord } from './search-index.ts'

/** How well a short text fits what is typed, and which of its letters do. */
export interface Fit {
  /** Higher is better; above 0. */
  readonly score: number
  /** Places of the letters that matched, ascending. */
  readonly at: readonly number[]
}

/**
 * Whether all typed letters stand in a text in this order, blanks apart: best at beginnings of words and next to each
 * other. Null when they do not. An empty query fits everything.
 */
export function fuzzyFit(text: string, query: string): Fit | null {
  const letters = [...text].map((letter) => plainWord(letter) ?? letter)
  const wanted = [...(plainWord(query.replace(/\s+/gu, '')) ?? '')]
  if (wanted.length === 0) return { score: 1, at: [] }
  let best: Fit | null = null
  // From each place where it could begin: the first is not always the best.
  for (let start = 0; start < letters.length; start++) {
    if (letters[start] !== wanted[0]) continue
    const fit = fitFrom(letters, wanted, start)
    if (fit === null) break
    if (best === null || fit.score > best.score) best = fit
  }
  return best
}

function fitFrom(letters: readonly string[], wanted: readonly string[], start: number): Fit | null {
  const at: number[] = []
  let score = 0
  let from = start
  for (const letter of wanted) {
    const next = nextPlace(letters, letter, from)
    if (next === -1) return null
    const isNext = at.at(-1) === next - 1
    score += isWordStart(letters, next) ? 6 : isNext ? 5 : 1
    at.push(next)
    from = next + 1
  }
  const span = (at.at(-1) ?? start) - start + 1
  // A close group of letters in a short text says more than letters strewn over a long one.
  return {
    score: (score / wanted.length) * (wanted.length / span) + 2 / (2 + start) + 4 / letters.length,
    at,
  }
}

/** Right here, else at the next beginning of a word, else anywhere. */
function nextPlace(letters: readonly string[], letter: string, from: number): number {
  if (letters[from] === letter) return from
  for (let i = from; i < letters.length; i++) if (letters[i] === letter && isWordStart(letters, i)) return i
  return letters.indexOf(letter, from)
}

function isWordStart(letters: readonly string[], at: number): boolean {
  const before = letters[at - 1]
  return before === undefined || !/[\p{L}\p{N}]/u.test(before)
}
