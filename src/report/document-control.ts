import { type Document, get } from '../model/document.ts'
import { newRecord } from '../model/new-record.ts'
import type { DocumentControl } from '../model/tables.ts'

/** What the model says about its report; an empty one where nothing was filled in. */
export function documentControlOf(document: Document): DocumentControl {
  return get(document, 'documentControl', 'documentControl:main') ?? empty
}

const empty = newRecord('documentControl', { id: 'documentControl:main' })
