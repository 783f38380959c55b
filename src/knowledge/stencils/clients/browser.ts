import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'client.browser',
  name: 'Browser',
  base: 'process',
  parent: 'client',
  group: 'Clients',
  description: 'The browser in which pages of several origins run side by side.',
  keywords: ['Chrome', 'Firefox', 'Safari', 'Edge', 'user agent'],
  icon: 'app-window-mac',
  properties: [],
  defaults: {},
}
