import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.dmz',
  name: 'DMZ',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'What the Internet may reach, kept apart from what it may not.',
  keywords: ['perimeter', 'public subnet', 'edge zone'],
  icon: 'fence',
  properties: [],
  defaults: {},
  shape: 'box',
}
