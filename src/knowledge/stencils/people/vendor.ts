import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ext.vendor',
  name: 'Device vendor',
  base: 'external',
  parent: 'external',
  group: 'People',
  description: 'Supplier or service desk that maintains devices remotely or sends replacements.',
  keywords: ['manufacturer', 'maintenance', 'service desk', 'support'],
  icon: 'wrench',
  properties: ['phishingResistantAuth', 'mfa'],
  defaults: {},
}
