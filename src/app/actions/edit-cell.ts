import { t } from '../../messages/messages.ts'
import { tableAction } from '../table/table-action.ts'

export const editCell = tableAction('edit-cell', 'edit', () => t('grid.action.editCell'), [{ key: 'F2' }])
