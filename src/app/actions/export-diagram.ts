import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const exportDiagram: Action = {
  id: 'export-diagram',
  label: () => t('picture.action'),
  keys: [{ key: 'e', mod: true, shift: true }],
  group: 'model',
  enabled: () => true,
  run: ({ shell }) => shell.open('export-diagram'),
  inTextFields: true,
}
