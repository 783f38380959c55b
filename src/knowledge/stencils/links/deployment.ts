import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.deploy',
  name: 'Deployment',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'Packages, images or settings on their way to where they run.',
  keywords: ['release', 'rollout', 'push', 'publish'],
  icon: 'rocket',
  properties: [],
  defaults: {},
}
