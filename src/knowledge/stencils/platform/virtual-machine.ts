import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'plat.vm',
  name: 'Server or virtual machine',
  base: 'process',
  parent: 'plat',
  group: 'Platform',
  description: 'An operating system with programs of your own.',
  keywords: ['VM', 'EC2', 'host', 'Linux', 'Windows Server', 'bare metal'],
  icon: 'hard-drive',
  properties: [],
  defaults: {},
}
