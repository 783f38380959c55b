import { t } from '../../messages/messages.ts'
import { routeAction } from '../flows/route-action.ts'

export const routeStraight = routeAction('route-straight', 'straight', () => t('routes.straight'), '2')
