import { t } from '../../messages/messages.ts'
import { growAction } from '../flows/grow-action.ts'

export const addDown = growAction('add-down', 'down', 'ArrowDown', () => t('routes.addDown'))
