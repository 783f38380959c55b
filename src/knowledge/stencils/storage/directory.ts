import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'data.directory',
  name: 'Directory',
  base: 'store',
  parent: 'data',
  group: 'Data stores',
  description: 'Accounts, groups and rights of an organisation.',
  keywords: ['LDAP', 'Active Directory', 'user database'],
  icon: 'book-user',
  properties: ['accountsReviewed'],
  defaults: {},
}
