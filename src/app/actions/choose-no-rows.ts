import { t } from '../../messages/messages.ts'
import { tableAction } from '../table/table-action.ts'

export const chooseNoRows = tableAction('choose-no-rows', 'choose-none', () => t('grid.action.chooseNoRows'))
