import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'data.config',
  name: 'Configuration store',
  base: 'store',
  parent: 'data',
  group: 'Data stores',
  description: 'Settings and feature switches that programs read while they run.',
  keywords: ['feature flags', 'parameters', 'environment'],
  icon: 'sliders-horizontal',
  properties: ['changesReviewed'],
  defaults: {},
}
