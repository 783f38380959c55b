import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'store.backup',
  name: 'Backup',
  base: 'store',
  parent: 'store',
  group: 'Data stores',
  description: 'Copies of records and configuration.',
  keywords: ['restore', 'copy', 'snapshot'],
  icon: 'database-backup',
  properties: [],
  defaults: {},
}
