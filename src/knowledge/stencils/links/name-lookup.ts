import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.dns',
  name: 'DNS query',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'The question where a name lives, and its answer.',
  keywords: ['resolution', 'lookup', 'domain'],
  icon: 'signpost',
  properties: [],
  defaults: {},
}
