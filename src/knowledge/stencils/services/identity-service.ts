import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'identity.provider',
  name: 'Identity service',
  base: 'process',
  parent: 'service',
  group: 'Services',
  description: 'Authenticates people and machines and issues tokens or certificates.',
  keywords: ['IdP', 'IAM', 'login', 'single sign-on', 'OAuth', 'OpenID'],
  icon: 'fingerprint-pattern',
  properties: ['accountRecoveryStrong', 'tokenSigningProtected'],
  defaults: {},
}
