import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ext.partner',
  name: 'Partner system',
  base: 'external',
  parent: 'ext.saas',
  group: 'Outside services',
  description: 'A system of another organisation with which data is exchanged.',
  keywords: ['B2B', 'supplier', 'customer system', 'EDI'],
  icon: 'building',
  properties: [],
  defaults: {},
}
