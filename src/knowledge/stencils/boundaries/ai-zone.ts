import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.ai',
  name: 'AI zone',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'Around models and their training data.',
  keywords: ['machine learning', 'model', 'training'],
  icon: 'brain-circuit',
  properties: [],
  defaults: {},
  shape: 'box',
}
