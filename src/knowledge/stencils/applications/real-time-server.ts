import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'app.realtime',
  name: 'Real-time server',
  base: 'process',
  parent: 'app',
  group: 'Applications',
  description: 'Holds connections open and pushes messages to clients.',
  keywords: ['WebSocket', 'chat', 'push', 'server-sent events'],
  icon: 'messages-square',
  properties: ['originChecked'],
  defaults: {},
}
