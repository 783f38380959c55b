import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ci',
  name: 'Delivery step',
  base: 'process',
  parent: 'process',
  group: 'Delivery',
  description: 'A program between source code and what runs.',
  keywords: ['DevOps', 'automation', 'release'],
  icon: 'cog',
  properties: ['secretsManaged', 'shortLivedCredentials', 'buildIsolated'],
  defaults: {},
}
