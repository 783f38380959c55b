import { t } from '../../messages/messages.ts'
import { tableAction } from '../table/table-action.ts'

export const saveTableView = tableAction('save-table-view', 'save-view', () => t('grid.action.saveTableView'))
