import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'update.server',
  name: 'Update server',
  base: 'process',
  parent: 'service',
  group: 'Services',
  description: 'Distributes firmware, app and model updates.',
  keywords: ['OTA', 'firmware', 'patch', 'release'],
  icon: 'cloud-download',
  properties: [],
  defaults: {},
}
