import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'app.service',
  name: 'Microservice',
  base: 'process',
  parent: 'app',
  group: 'Applications',
  description: 'A service that only other services of the same system call.',
  keywords: ['internal service', 'component', 'domain service'],
  icon: 'box',
  properties: [],
  defaults: {},
}
