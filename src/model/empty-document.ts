import type { Document } from './document.ts'
import { documentOf } from './document-of.ts'
import { newRecord } from './new-record.ts'

/**
 * A new model: its record about itself and one diagram, `diagram:main`.
 * @param now ISO 8601, UTC
 */
export function emptyDocument({ title, now }: { readonly title: string; readonly now: string }): Document {
  return documentOf([newRecord('model', { id: 'model:main', title, createdAt: now })])
}
