import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ci.runner',
  name: 'Build runner',
  base: 'process',
  parent: 'ci',
  group: 'Delivery',
  description: 'The machine on which build steps run.',
  keywords: ['agent', 'executor', 'worker'],
  icon: 'hammer',
  properties: [],
  defaults: {},
}
