import { t } from '../../messages/messages.ts'
import { growAction } from '../flows/grow-action.ts'

export const addLeft = growAction('add-left', 'left', 'ArrowLeft', () => t('routes.addLeft'))
