import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'cloud.processing',
  name: 'Processing service',
  base: 'process',
  parent: 'service',
  group: 'Services',
  description: 'Computes on patient data, possibly while it stays encrypted.',
  keywords: ['analytics', 'compute', 'homomorphic', 'batch'],
  icon: 'cog',
  properties: [],
  defaults: {},
}
