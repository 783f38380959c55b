import { useCallback } from 'react'
import { type EditDocumentControlArgs, editDocumentControl } from '../../commands/edit-document-control.ts'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import { newRecord } from '../../model/new-record.ts'
import type { DocumentControl } from '../../model/tables.ts'
import { useDocument } from '../hooks/use-editor.ts'
import { useWrite } from '../risk/parts/use-write.ts'

export interface OpenControl {
  readonly control: DocumentControl
  readonly isReadOnly: boolean
  /** Writes these fields, as one undoable step. */
  readonly set: (fields: EditDocumentControlArgs) => void
}

/** What the model says about its report, and how to change it. */
export function useControl(): OpenControl {
  const control = useDocument(
    ({ document }) => get(document, 'documentControl', 'documentControl:main') ?? empty,
  )
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const write = useWrite()
  const set = useCallback(
    (fields: EditDocumentControlArgs) => {
      write(editDocumentControl, fields, { label: t('reporting.undo') })
    },
    [write],
  )
  return { control, isReadOnly, set }
}

const empty = newRecord('documentControl', {})
