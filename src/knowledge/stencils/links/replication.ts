import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.replication',
  name: 'Replication',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'Data copied from one store to another.',
  keywords: ['backup', 'sync', 'mirror', 'ETL', 'change data capture'],
  icon: 'copy',
  properties: [],
  defaults: {},
}
