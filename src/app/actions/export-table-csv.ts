import { t } from '../../messages/messages.ts'
import { tableAction } from '../table/table-action.ts'

export const exportTableCsv = tableAction('export-table-csv', 'export-csv', () =>
  t('grid.action.exportTableCsv'),
)
