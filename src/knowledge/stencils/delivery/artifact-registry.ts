import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ci.registry',
  name: 'Package or image registry',
  base: 'store',
  parent: 'store',
  group: 'Delivery',
  description: 'Built packages and images, ready to be installed.',
  keywords: ['npm', 'PyPI', 'Maven', 'Docker registry', 'artifact repository'],
  icon: 'package-check',
  properties: ['artifactsSigned'],
  defaults: {},
}
