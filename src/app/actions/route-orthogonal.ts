import { t } from '../../messages/messages.ts'
import { routeAction } from '../flows/route-action.ts'

export const routeOrthogonal = routeAction(
  'route-orthogonal',
  'orthogonal',
  () => t('routes.orthogonal'),
  '3',
)
