import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'app',
  name: 'Server application',
  base: 'process',
  parent: 'process',
  group: 'Applications',
  description: 'A program on a server that answers requests of people, clients or other programs.',
  keywords: ['backend', 'server', 'business logic', 'monolith'],
  icon: 'server',
  properties: [
    'authorizationModel',
    'objectLevelAuthz',
    'tenantsSeparated',
    'queriesParameterised',
    'outboundRestricted',
    'secretsManaged',
    'errorsHidden',
    'noSensitiveLogs',
    'logsProtected',
    'sbomManaged',
    'rateLimited',
    'redundant',
    'degradesGracefully',
  ],
  defaults: {},
}
