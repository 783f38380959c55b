import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'net.filter',
  name: 'Traffic filter',
  base: 'process',
  parent: 'process',
  group: 'Network',
  description: 'Firewall, DoS filter or deep packet inspection in front of a service.',
  keywords: ['firewall', 'WAF', 'DPI', 'DoS', 'proxy'],
  icon: 'brick-wall-shield',
  properties: ['firstMessageCheck', 'rateLimited', 'redundant'],
  defaults: {},
}
