import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'mobile.storage',
  name: 'App local storage',
  base: 'store',
  parent: 'store',
  group: 'Data stores',
  description: 'Files, databases and preferences that an app keeps on the phone.',
  keywords: ['SQLite', 'cache', 'preferences', 'sandbox'],
  icon: 'hard-drive',
  properties: [],
  defaults: {},
}
