import { t } from '../../messages/messages.ts'
import { tableAction } from '../table/table-action.ts'

export const chooseAllRows = tableAction(
  'choose-all-rows',
  'choose-all',
  () => t('grid.action.chooseAllRows'),
  [{ key: 'a', mod: true }],
)
