import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'edge.dns',
  name: 'DNS',
  base: 'process',
  parent: 'edge',
  group: 'Network',
  description: 'Answers where a name lives.',
  keywords: ['domain', 'name server', 'zone', 'resolver'],
  icon: 'signpost',
  properties: ['dnsProtected'],
  defaults: {},
}
