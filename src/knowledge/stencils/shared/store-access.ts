import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.query',
  name: 'Store access',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'Query of a database or access to files.',
  keywords: ['SQL', 'database', 'file', 'read', 'write'],
  icon: 'database-search',
  properties: [],
  defaults: { channel: 'lan' },
}
