import { t } from '../../messages/messages.ts'
import { tableAction } from '../table/table-action.ts'

export const removeRows = tableAction('remove-rows', 'remove', () => t('grid.action.removeRows'), [
  { key: 'Delete', mod: true },
])
