import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'app.gateway',
  name: 'Gateway for APIs',
  base: 'process',
  parent: 'app',
  group: 'Applications',
  description: 'The door before several services: it routes, limits and checks tokens.',
  keywords: ['API gateway', 'ingress', 'facade'],
  icon: 'door-closed',
  properties: ['directAccessBlocked', 'headersNormalised', 'apiInventoried', 'monitored'],
  defaults: {},
}
