import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.se',
  name: 'Secure element boundary',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'Hardware-isolated execution and keys.',
  keywords: ['SE', 'TEE', 'enclave', 'chip'],
  icon: 'lock-keyhole',
  properties: [],
  defaults: {},
  shape: 'box',
}
