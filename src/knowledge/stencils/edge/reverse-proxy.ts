import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'edge.proxy',
  name: 'Reverse proxy',
  base: 'process',
  parent: 'edge',
  group: 'Network',
  description: 'Receives requests in place of the servers behind it.',
  keywords: ['nginx', 'Envoy', 'Traefik', 'ingress controller'],
  icon: 'route',
  properties: ['directAccessBlocked', 'headersNormalised', 'cacheKeysChecked', 'floodAbsorbed'],
  defaults: {},
}
