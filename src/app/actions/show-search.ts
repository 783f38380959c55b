import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const showSearch: Action = {
  id: 'show-search',
  label: () => t('keys.showSearch'),
  keys: [{ key: 'f', mod: true }],
  group: 'view',
  enabled: () => true,
  run: ({ shell }) => shell.showSide('search'),
  inTextFields: true,
  withoutDiagram: true,
}
