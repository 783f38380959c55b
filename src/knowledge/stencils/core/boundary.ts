import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary',
  name: 'Trust boundary',
  base: 'boundary',
  parent: null,
  group: 'Boundaries',
  description: 'A place where trust changes: on one side somebody else decides, or less is believed.',
  keywords: ['zone', 'perimeter', 'limit'],
  icon: 'square-dashed',
  properties: [],
  defaults: {},
  shape: 'box',
  abstract: true,
}
