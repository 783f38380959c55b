import { t } from '../../messages/messages.ts'
import { tableAction } from '../table/table-action.ts'

export const exportTable = tableAction('export-table', 'export-xlsx', () => t('grid.action.exportTable'))
