import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'data.cache',
  name: 'Cache',
  base: 'store',
  parent: 'data',
  group: 'Data stores',
  description: 'Short-lived copies and sessions for quick access.',
  keywords: ['Redis', 'Memcached', 'session store', 'in-memory'],
  icon: 'database-zap',
  properties: [],
  defaults: {},
}
