import { t } from '../../messages/messages.ts'
import { growAction } from '../flows/grow-action.ts'

export const addUp = growAction('add-up', 'up', 'ArrowUp', () => t('routes.addUp'))
