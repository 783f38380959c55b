import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'data.sql',
  name: 'SQL database',
  base: 'store',
  parent: 'data',
  group: 'Data stores',
  description: 'Tables that are queried with SQL.',
  keywords: ['PostgreSQL', 'MySQL', 'Oracle', 'SQL Server', 'relational', 'RDBMS'],
  icon: 'table-2',
  properties: [],
  defaults: {},
}
