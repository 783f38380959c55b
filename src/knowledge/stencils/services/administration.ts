import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'cloud.admin',
  name: 'Administration functions',
  base: 'process',
  parent: 'service',
  group: 'Services',
  description: 'User, device and platform administration.',
  keywords: ['admin console', 'backend', 'management'],
  icon: 'shield-user',
  properties: [],
  defaults: {},
}
