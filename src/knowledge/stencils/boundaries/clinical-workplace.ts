import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.clinic',
  name: 'Clinical workplace',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'Where personnel use their devices.',
  keywords: ['ward', 'practice', 'personnel', 'workstation'],
  icon: 'bed',
  properties: [],
  defaults: {},
  shape: 'box',
}
