import { markWords } from '../../app/search/mark-words.ts'

/** A text with the words that were found marked. */
export function Marked({ text, terms }: { readonly text: string; readonly terms: readonly string[] }) {
  let at = 0
  return markWords(text, terms).map(({ text: piece, isMatch }) => {
    const key = at
    at += piece.length
    return isMatch ? (
      <mark key={key} className="rounded-xs bg-accent-tint px-px font-semibold text-accent">
        {piece}
      </mark>
    ) : (
      <span key={key}>{piece}</span>
    )
  })
}
