import { t } from '../../messages/messages.ts'
import { tableAction } from '../table/table-action.ts'

export const copyCells = tableAction('copy-cells', 'copy', () => t('grid.action.copyCells'), [
  { key: 'c', mod: true },
])
