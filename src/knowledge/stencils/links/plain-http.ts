import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.http',
  name: 'Plain HTTP',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'Web traffic without TLS.',
  keywords: ['unencrypted', 'port 80', 'cleartext'],
  icon: 'globe',
  properties: [],
  defaults: { encrypted: 'no', integrityProtected: 'no', authenticatesDestination: 'no' },
}
