import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'human.support',
  name: 'Support agent',
  base: 'external',
  parent: 'human',
  group: 'People',
  description: 'Staff who see and change the data of customers.',
  keywords: ['help desk', 'call centre', 'back office', 'operator'],
  icon: 'headset',
  properties: [],
  defaults: {},
}
