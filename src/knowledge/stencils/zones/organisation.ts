import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.org',
  name: 'Organisation',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'What one company runs and answers for.',
  keywords: ['company', 'enterprise', 'department'],
  icon: 'building-2',
  properties: [],
  defaults: {},
  shape: 'box',
}
