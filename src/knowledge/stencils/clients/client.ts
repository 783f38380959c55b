import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'client',
  name: 'Client program',
  base: 'process',
  parent: 'process',
  group: 'Clients',
  description:
    'A program in the hands of its user, who can read it, change it and call the server without it.',
  keywords: ['frontend', 'user agent', 'fat client'],
  icon: 'monitor-smartphone',
  properties: ['sbomManaged'],
  defaults: {},
}
