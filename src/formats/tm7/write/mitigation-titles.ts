import { type Document, get, list } from '../../../model/document.ts'

/** Titles of the mitigations that treat each finding, sorted; by finding id. */
export function mitigationTitles(document: Document): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>()
  for (const { finding, mitigation } of list(document, 'assignment')) {
    const known = titles.get(finding) ?? []
    titles.set(finding, known)
    const title = get(document, 'mitigation', mitigation)?.title ?? ''
    if (title !== '') known.push(title.replace(/\s+/g, ' '))
  }
  for (const list of titles.values()) list.sort()
  return titles
}
