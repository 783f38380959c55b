import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.ban',
  name: 'Body area network',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'Around the wearables and implants of one patient.',
  keywords: ['BAN', 'wearable', 'body'],
  icon: 'person-standing',
  properties: [],
  defaults: {},
  shape: 'box',
}
