import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.webhook',
  name: 'Webhook',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'A request with which another service reports an event.',
  keywords: ['callback', 'notification', 'HTTP push'],
  icon: 'webhook',
  properties: [],
  defaults: {
    encrypted: 'yes',
    integrityProtected: 'yes',
    authenticatesDestination: 'yes',
    replayProtected: 'yes',
  },
}
