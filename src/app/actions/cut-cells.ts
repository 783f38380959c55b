import { t } from '../../messages/messages.ts'
import { tableAction } from '../table/table-action.ts'

export const cutCells = tableAction('cut-cells', 'cut', () => t('grid.action.cutCells'), [
  { key: 'x', mod: true },
])
