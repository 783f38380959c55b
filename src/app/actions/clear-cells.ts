import { t } from '../../messages/messages.ts'
import { tableAction } from '../table/table-action.ts'

export const clearCells = tableAction('clear-cells', 'clear', () => t('grid.action.clearCells'), [
  { key: 'Delete' },
])
