import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'id.provider',
  name: 'Identity provider',
  base: 'process',
  parent: 'process',
  group: 'Applications',
  description: 'Signs people or programs in and issues tokens that others trust.',
  keywords: ['IdP', 'SSO', 'OAuth', 'OpenID Connect', 'SAML', 'login'],
  icon: 'log-in',
  properties: [
    'mfa',
    'rateLimited',
    'accountRecoveryStrong',
    'tokenSigningProtected',
    'redirectsExact',
    'accountsReviewed',
    'redundant',
    'logsProtected',
    'monitored',
    'sbomManaged',
  ],
  defaults: {},
}
