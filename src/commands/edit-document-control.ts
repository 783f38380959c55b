import { get } from '../model/document.ts'
import { addRecord, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { DocumentControl } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { outcome } from './outcome.ts'

/** What is absent stays as it is. */
export type EditDocumentControlArgs = Partial<Omit<DocumentControl, 'id'>>

/** Fills in what a report says about itself as a controlled document; the record is made with the first entry. */
export const editDocumentControl = defineCommand<EditDocumentControlArgs>({
  id: 'edit-document-control',
  run: (document, fields) => {
    const known = get(document, 'documentControl', 'documentControl:main')
    if (known !== undefined) return outcome(document, setFields(known, fields))
    const empty = newRecord('documentControl', {})
    return setFields(empty, fields).length === 0
      ? outcome(document, [])
      : outcome(document, [addRecord({ ...empty, ...fields })])
  },
})
