import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.browser',
  name: 'Browser sandbox',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'What a page may touch, and the user can change at will.',
  keywords: ['origin', 'tab', 'client side'],
  icon: 'app-window-mac',
  properties: [],
  defaults: {},
  shape: 'box',
}
