import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.https',
  name: 'HTTPS',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'Web traffic protected by TLS.',
  keywords: ['TLS', 'REST', 'web', 'HTTP'],
  icon: 'globe-lock',
  properties: [],
  defaults: {
    channel: 'internet',
    encrypted: 'yes',
    integrityProtected: 'yes',
    authenticatesDestination: 'yes',
    replayProtected: 'yes',
  },
}
