import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.box',
  name: 'Box boundary',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'A zone of trust drawn around the elements inside it.',
  keywords: ['zone', 'perimeter', 'area', 'trust boundary'],
  icon: 'square-dashed',
  properties: [],
  defaults: {},
  shape: 'box',
}
