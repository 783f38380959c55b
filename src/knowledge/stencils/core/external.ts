import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'external',
  name: 'External entity',
  base: 'external',
  parent: null,
  group: 'Basic',
  description: 'A person, organisation or system outside your control that exchanges data with yours.',
  keywords: ['interactor', 'actor', 'user', 'outside'],
  icon: 'square',
  properties: [],
  defaults: {},
}
