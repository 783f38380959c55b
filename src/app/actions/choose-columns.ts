import { t } from '../../messages/messages.ts'
import { tableAction } from '../table/table-action.ts'

export const chooseColumns = tableAction('choose-columns', 'columns', () => t('grid.action.chooseColumns'))
