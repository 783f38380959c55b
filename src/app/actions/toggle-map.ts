import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const toggleMap: Action = {
  id: 'toggle-map',
  label: () => t('minimap.toggle'),
  keys: [],
  group: 'view',
  enabled: () => true,
  run: ({ shell }) => shell.toggleMap(),
}
