import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.sql',
  name: 'SQL query',
  base: 'flow',
  parent: 'flow.query',
  group: 'Flows',
  description: 'Statements to a relational database.',
  keywords: ['JDBC', 'ODBC', 'query', 'database connection'],
  icon: 'database',
  properties: [],
  defaults: {},
}
