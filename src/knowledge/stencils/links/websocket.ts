import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.ws',
  name: 'WebSocket',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'A connection that stays open for messages both ways.',
  keywords: ['wss', 'real time', 'push', 'socket.io'],
  icon: 'repeat',
  properties: [],
  defaults: {},
}
