import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'data.backup',
  name: 'Backup copies',
  base: 'store',
  parent: 'data',
  group: 'Data stores',
  description: 'Copies from which data can be restored.',
  keywords: ['snapshot', 'dump', 'archive', 'restore'],
  icon: 'archive-restore',
  properties: [],
  defaults: {},
}
