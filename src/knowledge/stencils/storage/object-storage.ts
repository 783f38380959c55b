import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'data.object',
  name: 'Object storage',
  base: 'store',
  parent: 'data',
  group: 'Data stores',
  description: 'Files under keys, often reachable by address.',
  keywords: ['S3', 'bucket', 'blob storage', 'uploads'],
  icon: 'boxes',
  properties: [],
  defaults: {},
}
