import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'plat.container',
  name: 'Container',
  base: 'process',
  parent: 'plat',
  group: 'Platform',
  description: 'A program with its libraries, sharing a kernel with others.',
  keywords: ['Docker', 'pod', 'image', 'OCI'],
  icon: 'container',
  properties: ['unprivileged', 'resourceLimits', 'imagesVerified'],
  defaults: {},
}
