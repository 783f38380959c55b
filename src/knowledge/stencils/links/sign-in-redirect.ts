import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.oauth',
  name: 'Sign-in redirect',
  base: 'flow',
  parent: 'flow.https',
  group: 'Flows',
  description: 'The browser carries a request or a code between application and identity provider.',
  keywords: ['OAuth', 'OpenID Connect', 'SAML', 'authorization code'],
  icon: 'key-round',
  properties: [],
  defaults: {},
}
