import { t } from '../../messages/messages.ts'
import { tableAction } from '../table/table-action.ts'

export const pasteCells = tableAction('paste-cells', 'paste', () => t('grid.action.pasteCells'), [
  { key: 'v', mod: true },
])
