import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'data.browser',
  name: 'Browser storage',
  base: 'store',
  parent: 'store',
  group: 'Data stores',
  description: 'Cookies, local storage and databases of one origin in a browser.',
  keywords: ['localStorage', 'sessionStorage', 'IndexedDB', 'cookie'],
  icon: 'cookie',
  properties: [],
  defaults: {},
}
