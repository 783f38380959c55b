import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'edge.lb',
  name: 'Load balancer',
  base: 'process',
  parent: 'edge',
  group: 'Network',
  description: 'Spreads requests over several instances and often ends TLS.',
  keywords: ['ELB', 'ALB', 'HAProxy', 'ingress'],
  icon: 'split',
  properties: ['headersNormalised', 'floodAbsorbed'],
  defaults: {},
}
