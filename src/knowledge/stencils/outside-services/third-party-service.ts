import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ext.saas',
  name: 'Third-party service',
  base: 'external',
  parent: 'external',
  group: 'Outside services',
  description: 'A service that another company runs and you use.',
  keywords: ['SaaS', 'vendor', 'provider', 'API of others', 'analytics'],
  icon: 'cloud-cog',
  properties: ['contractInPlace', 'dataMinimised'],
  defaults: {},
}
