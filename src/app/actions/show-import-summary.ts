import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import type { Action } from '../action.ts'

export const showImportSummary: Action = {
  id: 'show-import-summary',
  label: () => t('import.summary.open'),
  keys: [],
  group: 'model',
  enabled: ({ editor }) => get(editor.document.getState().document, 'origin', 'origin:main') !== undefined,
  run: ({ shell }) => shell.open('import-summary'),
}
