import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const showOutline: Action = {
  id: 'show-outline',
  label: () => t('keys.showOutline'),
  keys: [{ key: 'o', alt: true }],
  group: 'view',
  enabled: () => true,
  run: ({ shell }) => shell.showSide('outline'),
  inTextFields: true,
  withoutDiagram: true,
}
