import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.thirdparty',
  name: 'Third party',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'Around what other organisations run.',
  keywords: ['partner', 'supplier', 'external'],
  icon: 'handshake',
  properties: [],
  defaults: {},
  shape: 'box',
}
