import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'client.mobile',
  name: 'Native mobile app',
  base: 'process',
  parent: 'client',
  group: 'Clients',
  description: 'An app installed on a phone or tablet.',
  keywords: ['iOS', 'Android', 'phone', 'tablet'],
  icon: 'tablet-smartphone',
  properties: [
    'encryptedAtRest',
    'sessionTimeout',
    'exportedComponentsProtected',
    'noSensitiveLogs',
    'noHardcodedSecrets',
  ],
  defaults: {},
}
