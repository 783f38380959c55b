import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.machine',
  name: 'Machine',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'Programs that share an operating system.',
  keywords: ['host', 'server', 'VM', 'computer', 'container'],
  icon: 'computer',
  properties: [],
  defaults: {},
  shape: 'box',
}
