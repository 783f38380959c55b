import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'human.admin',
  name: 'System administrator',
  base: 'external',
  parent: 'human',
  group: 'People',
  description: 'Someone with privileged rights over users, devices or platforms.',
  keywords: ['sysadmin', 'operator', 'root', 'IT'],
  icon: 'user-cog',
  properties: [],
  defaults: {},
}
