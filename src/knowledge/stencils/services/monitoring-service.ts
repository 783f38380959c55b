import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'monitor.service',
  name: 'Monitoring service',
  base: 'process',
  parent: 'service',
  group: 'Services',
  description: 'Reads records or live readings and raises alerts.',
  keywords: ['surveillance', 'watch', 'vitals'],
  icon: 'activity',
  properties: [],
  defaults: {},
}
