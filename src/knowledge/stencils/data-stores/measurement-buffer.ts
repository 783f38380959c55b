import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'wearable.buffer',
  name: 'Measurement buffer',
  base: 'store',
  parent: 'store',
  group: 'Data stores',
  description: 'Short-term memory of a wearable: the last few readings.',
  keywords: ['flash', 'cache', 'ring buffer', 'wearable'],
  icon: 'memory-stick',
  properties: ['decommissionWipe'],
  defaults: {},
}
