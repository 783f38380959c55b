import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'edge.waf',
  name: 'Web application firewall',
  base: 'process',
  parent: 'edge',
  group: 'Network',
  description: 'Refuses requests that look like attacks.',
  keywords: ['WAF', 'bot protection', 'DDoS protection', 'filter'],
  icon: 'brick-wall-fire',
  properties: ['directAccessBlocked', 'floodAbsorbed', 'monitored'],
  defaults: {},
}
