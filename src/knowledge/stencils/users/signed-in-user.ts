import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'human.user',
  name: 'Signed-in user',
  base: 'external',
  parent: 'human',
  group: 'People',
  description: 'Someone with an account who uses the system for themselves.',
  keywords: ['customer', 'member', 'end user', 'subscriber'],
  icon: 'user-check',
  properties: [],
  defaults: {},
}
