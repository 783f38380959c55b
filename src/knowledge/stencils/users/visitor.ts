import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'human.visitor',
  name: 'Anonymous visitor',
  base: 'external',
  parent: 'external',
  group: 'People',
  description: 'Anyone on the Internet: nothing is known about them, and some are attackers.',
  keywords: ['guest', 'public', 'unauthenticated', 'attacker'],
  icon: 'venetian-mask',
  properties: [],
  defaults: {},
}
