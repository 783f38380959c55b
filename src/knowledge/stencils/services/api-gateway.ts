import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'cloud.api',
  name: 'API gateway',
  base: 'process',
  parent: 'service',
  group: 'Services',
  description: 'Front door of the platform: terminates sessions, checks tokens, routes requests.',
  keywords: ['front door', 'reverse proxy', 'endpoint', 'REST'],
  icon: 'door-open',
  properties: [],
  defaults: {},
}
