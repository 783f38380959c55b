import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'client.spa',
  name: 'Single-page app',
  base: 'process',
  parent: 'client',
  group: 'Clients',
  description: 'Script in the browser that draws the interface and calls APIs.',
  keywords: ['SPA', 'React', 'Angular', 'Vue', 'JavaScript', 'PWA'],
  icon: 'code-xml',
  properties: [
    'outputEncoded',
    'framingRefused',
    'scriptsControlled',
    'tokensOutOfScripts',
    'noHardcodedSecrets',
  ],
  defaults: {},
}
