import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.tenant',
  name: 'Tenant',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'What belongs to one customer among several.',
  keywords: ['customer', 'workspace', 'account', 'multi-tenant'],
  icon: 'group',
  properties: [],
  defaults: {},
  shape: 'box',
}
