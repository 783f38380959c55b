import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.build',
  name: 'Build environment',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'Where code is built and signed before it runs.',
  keywords: ['CI', 'development', 'delivery'],
  icon: 'factory',
  properties: [],
  defaults: {},
  shape: 'box',
}
