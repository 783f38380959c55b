import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.internal',
  name: 'Local call',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'Call within one process or host.',
  keywords: ['IPC', 'function call', 'in-process', 'bus'],
  icon: 'corner-down-right',
  properties: [],
  defaults: { channel: 'internal' },
}
