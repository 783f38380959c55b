import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'data.warehouse',
  name: 'Data warehouse',
  base: 'store',
  parent: 'data',
  group: 'Data stores',
  description: 'Records of many systems, gathered for analysis.',
  keywords: ['analytics', 'data lake', 'BI', 'BigQuery', 'Snowflake'],
  icon: 'warehouse',
  properties: [],
  defaults: {},
}
