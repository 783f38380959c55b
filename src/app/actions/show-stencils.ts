import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

export const showStencils: Action = {
  id: 'show-stencils',
  label: () => t('keys.showStencils'),
  keys: [{ key: '/' }],
  group: 'view',
  enabled: () => true,
  run: ({ shell }) => shell.showSide('stencils'),
  withoutDiagram: true,
}
