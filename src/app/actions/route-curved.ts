import { t } from '../../messages/messages.ts'
import { routeAction } from '../flows/route-action.ts'

export const routeCurved = routeAction('route-curved', 'curved', () => t('routes.curved'), '1')
