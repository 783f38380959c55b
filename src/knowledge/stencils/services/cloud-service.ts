import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'cloud.service',
  name: 'Cloud service',
  base: 'process',
  parent: 'service',
  group: 'Services',
  description: 'The health service platform or hospital server that apps and devices talk to.',
  keywords: ['platform', 'backend', 'hospital server', 'mHealth'],
  icon: 'cloud',
  properties: [],
  defaults: {},
}
