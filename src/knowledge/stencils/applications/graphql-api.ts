import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'app.graphql',
  name: 'GraphQL API',
  base: 'process',
  parent: 'app.api',
  group: 'Applications',
  description: 'An API in which the caller composes the query.',
  keywords: ['graph', 'resolver', 'query language'],
  icon: 'hexagon',
  properties: ['queryCostLimited'],
  defaults: {},
}
