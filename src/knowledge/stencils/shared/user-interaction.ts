import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.ui',
  name: 'User interaction',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'Screen and input: what a person sees, types or taps.',
  keywords: ['screen', 'keyboard', 'touch', 'display'],
  icon: 'mouse-pointer-click',
  properties: [],
  defaults: { channel: 'ui' },
}
