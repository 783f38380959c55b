import { t } from '../../messages/messages.ts'
import { tableAction } from '../table/table-action.ts'

export const fillDown = tableAction('fill-down', 'fill-down', () => t('grid.action.fillDown'), [
  { key: 'd', mod: true },
])
