import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'data',
  name: 'Managed data store',
  base: 'store',
  parent: 'store',
  group: 'Data stores',
  description: 'A store with its own server and its own accounts.',
  keywords: ['persistence', 'storage service'],
  icon: 'square-stack',
  properties: ['publicAccessBlocked', 'auditLogging', 'tenantsSeparated'],
  defaults: {},
}
