import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'human',
  name: 'Person',
  base: 'external',
  parent: 'external',
  group: 'People',
  description: 'Any human actor: someone who signs in, reads, decides or is cared for.',
  keywords: ['user', 'actor', 'human'],
  icon: 'user',
  properties: ['phishingResistantAuth', 'mfa', 'sharedAccount'],
  defaults: {},
}
