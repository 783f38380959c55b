import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.home',
  name: 'Home',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'The patient’s own environment.',
  keywords: ['patient environment', 'residence', 'flat'],
  icon: 'house',
  properties: [],
  defaults: {},
  shape: 'box',
}
