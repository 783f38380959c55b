import type { Entry, TemplateNote } from './template-note.ts'

/**
 * A text that fits its field: cut with an ellipsis where it is longer than `limit`, and the cut noted unless
 * `of` is null.
 */
export function fitted(
  text: string,
  limit: number,
  of: { readonly what: Entry; readonly name: string } | null,
  notes: TemplateNote[],
): string {
  if (text.length <= limit) return text
  if (of !== null) notes.push({ code: 'shortened', ...of, limit })
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
