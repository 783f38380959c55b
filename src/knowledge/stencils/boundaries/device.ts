import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.device',
  name: 'Device boundary',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'Around what runs inside one phone or apparatus.',
  keywords: ['phone', 'apparatus', 'host', 'machine'],
  icon: 'smartphone-nfc',
  properties: [],
  defaults: {},
  shape: 'box',
}
