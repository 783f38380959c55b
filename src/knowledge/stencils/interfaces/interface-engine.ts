import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'interop',
  name: 'Interface engine',
  base: 'process',
  parent: 'service',
  group: 'Interfaces',
  description: 'Translates and routes health data between systems.',
  keywords: ['integration', 'broker', 'message bus', 'translation'],
  icon: 'arrow-left-right',
  properties: [],
  defaults: {},
}
