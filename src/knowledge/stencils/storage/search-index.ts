import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'data.search',
  name: 'Search index',
  base: 'store',
  parent: 'data',
  group: 'Data stores',
  description: 'Copies of records made for searching.',
  keywords: ['Elasticsearch', 'OpenSearch', 'Solr', 'vector database'],
  icon: 'search',
  properties: [],
  defaults: {},
}
