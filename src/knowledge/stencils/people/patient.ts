import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'human.patient',
  name: 'Patient',
  base: 'external',
  parent: 'human',
  group: 'People',
  description: 'The person whose body is measured or treated, usually with an account of their own.',
  keywords: ['user', 'wearer', 'subject'],
  icon: 'user-round',
  properties: [],
  defaults: {},
}
