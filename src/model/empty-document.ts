import type { Document } from './document.ts'
import { documentOf } from './document-of.ts'
import { newRecord } from './new-record.ts'

/**
 * A new model: its record about itself and one diagram, `diagram:main`.
 * @param now ISO 8601, UTC
 * @param packs ids of the knowledge packs that it uses; absent for those of most models
 */
export function emptyDocument({
  title,
  now,
  packs,
}: {
  readonly title: string
  readonly now: string
  readonly packs?: readonly string[]
}): Document {
  const chosen = packs === undefined ? {} : { packs }
  return documentOf([newRecord('model', { id: 'model:main', title, createdAt: now, ...chosen })])
}
