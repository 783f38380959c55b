import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.line',
  name: 'Line boundary',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'A line between two sides that do not trust each other; flows that meet it cross it.',
  keywords: ['divider', 'perimeter', 'trust boundary'],
  icon: 'spline',
  properties: [],
  defaults: {},
  shape: 'line',
}
