import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const showKeys: Action = {
  id: 'show-keys',
  label: () => t('app.showKeys'),
  keys: [{ key: '?' }],
  group: 'help',
  withoutDiagram: true,
  enabled: () => true,
  run: ({ shell }) => shell.open('keys'),
}
