import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.ssh',
  name: 'SSH session',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'A shell or tunnel on another machine.',
  keywords: ['remote shell', 'terminal', 'tunnel', 'SCP'],
  icon: 'terminal',
  properties: [],
  defaults: { encrypted: 'yes', integrityProtected: 'yes', replayProtected: 'yes' },
}
