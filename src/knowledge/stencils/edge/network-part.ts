import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'edge',
  name: 'Network component',
  base: 'process',
  parent: 'process',
  group: 'Network',
  description: 'Something that passes traffic on.',
  keywords: ['appliance', 'middlebox', 'switch', 'router'],
  icon: 'share-2',
  properties: ['hardened', 'redundant'],
  defaults: {},
}
