import type { Document } from '../../model/document.ts'
import { chaptersOf } from '../../report/profiles.ts'

/** Ids and titles of the report's own chapters, in their order: where a free text can stand. */
export function chapterTitles(
  document: Document,
): readonly { readonly id: string; readonly title: string }[] {
  return chaptersOf(document).flatMap(({ id, title, isText }) => (isText ? [] : [{ id, title }]))
}
