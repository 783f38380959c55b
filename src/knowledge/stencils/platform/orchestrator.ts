import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'plat.cluster',
  name: 'Container orchestrator',
  base: 'process',
  parent: 'plat',
  group: 'Platform',
  description: 'Places containers on machines and holds their secrets.',
  keywords: ['Kubernetes', 'control plane', 'OpenShift', 'Nomad', 'ECS'],
  icon: 'ship-wheel',
  properties: ['controlPlaneRestricted', 'networkSegmented', 'imagesVerified'],
  defaults: {},
}
