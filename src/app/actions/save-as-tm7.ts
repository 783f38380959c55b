import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const saveAsTm7: Action = {
  id: 'save-as-tm7',
  label: () => t('import.export'),
  keys: [{ key: 's', mod: true, shift: true }],
  group: 'model',
  enabled: () => true,
  run: ({ shell }) => shell.open('export-tm7'),
  inTextFields: true,
}
