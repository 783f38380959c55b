import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.cloud',
  name: 'Cloud',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'What a service provider runs for you.',
  keywords: ['provider', 'hosting', 'data centre'],
  icon: 'cloud',
  properties: [],
  defaults: {},
  shape: 'box',
}
