import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.cluster',
  name: 'Cluster',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'Machines under one orchestrator; also one namespace in it.',
  keywords: ['Kubernetes', 'namespace', 'node pool'],
  icon: 'ship-wheel',
  properties: [],
  defaults: {},
  shape: 'box',
}
