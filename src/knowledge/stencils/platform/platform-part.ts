import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'plat',
  name: 'Platform component',
  base: 'process',
  parent: 'process',
  group: 'Platform',
  description: 'Something on which programs run.',
  keywords: ['infrastructure', 'runtime', 'middleware'],
  icon: 'component',
  properties: ['hardened', 'sbomManaged', 'monitored'],
  defaults: {},
}
