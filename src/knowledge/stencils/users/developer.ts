import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'human.developer',
  name: 'Developer',
  base: 'external',
  parent: 'human',
  group: 'People',
  description: 'Someone who changes code or what runs.',
  keywords: ['engineer', 'DevOps', 'SRE', 'maintainer'],
  icon: 'code',
  properties: [],
  defaults: {},
}
