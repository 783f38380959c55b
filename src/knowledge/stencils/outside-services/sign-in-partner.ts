import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ext.idp',
  name: 'Foreign identity provider',
  base: 'external',
  parent: 'ext.saas',
  group: 'Outside services',
  description: 'Signs your users in with an account that they have elsewhere.',
  keywords: ['social login', 'Google', 'Apple', 'Microsoft', 'federation'],
  icon: 'id-card',
  properties: [],
  defaults: {},
}
