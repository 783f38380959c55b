import { t } from '../../messages/messages.ts'
import { growAction } from '../flows/grow-action.ts'

export const addRight = growAction('add-right', 'right', 'ArrowRight', () => t('routes.addRight'))
