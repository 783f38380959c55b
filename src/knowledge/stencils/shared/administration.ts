import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.admin',
  name: 'Administration zone',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'Where privileged work is done.',
  keywords: ['admin', 'management', 'privileged'],
  icon: 'shield-ellipsis',
  properties: [],
  defaults: {},
  shape: 'box',
}
