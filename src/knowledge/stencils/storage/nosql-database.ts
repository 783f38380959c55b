import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'data.nosql',
  name: 'NoSQL database',
  base: 'store',
  parent: 'data',
  group: 'Data stores',
  description: 'Documents, wide rows or graphs without SQL.',
  keywords: ['MongoDB', 'DynamoDB', 'Cassandra', 'Neo4j', 'document store'],
  icon: 'blocks',
  properties: [],
  defaults: {},
}
