import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'
import { commandKeys } from '../keys/command-keys.ts'

export const showCommands: Action = {
  ...commandKeys,
  label: () => t('keys.showCommands'),
  group: 'help',
  enabled: () => true,
  run: ({ shell }) => shell.open('commands'),
  inTextFields: true,
  withoutDiagram: true,
}
