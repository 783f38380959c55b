import { plainWord } from './search-index.ts'

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string
  readonly isMatch: boolean
}

/**
 * A text in pieces, with the words that were found told apart.
 * @param terms words as the index writes them
 */
export function markWords(text: string, terms: readonly string[]): readonly Piece[] {
  const wanted = new Set(terms)
  const pieces: { text: string; isMatch: boolean }[] = []
  for (const [part] of text.matchAll(/[^\n\r\p{Z}\p{P}]+|[\n\r\p{Z}\p{P}]+/gu)) {
    const isMatch = wanted.has(plainWord(part) ?? '')
    const last = pieces.at(-1)
    if (last?.isMatch === isMatch) last.text += part
    else pieces.push({ text: part, isMatch })
  }
  return pieces
}

/** The line of a text in which most of the words were found, cut to what is around the first; empty for none. */
export function passageOf(text: string, terms: readonly string[], length = 90): string {
  const best = text
    .split('\n')
    .map((line) => ({ line, pieces: markWords(line, terms) }))
    .map(({ line, pieces }) => ({ line, pieces, n: pieces.filter(({ isMatch }) => isMatch).length }))
    .reduce((a, b) => (b.n > a.n ? b : a), { line: '', pieces: [] as readonly Piece[], n: 0 })
  if (best.n === 0 || best.line.length <= length) return best.line
  const first = best.pieces.findIndex(({ isMatch }) => isMatch)
  const before = best.pieces.slice(0, first).reduce((sum, piece) => sum + piece.text.length, 0)
  const from = Math.max(0, Math.min(before - length / 3, best.line.length - length))
  const start = from === 0 ? 0 : best.line.indexOf(' ', from) + 1
  const cut = best.line.slice(start, start + length)
  return `${start > 0 ? '…' : ''}${cut}${start + length < best.line.length ? '…' : ''}`
}
