import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.hospital',
  name: 'Hospital',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'Hospital cloud or data centre.',
  keywords: ['clinic', 'data centre', 'provider'],
  icon: 'hospital',
  properties: [],
  defaults: {},
  shape: 'box',
}
