import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.ota',
  name: 'Firmware or software update',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'Update delivered over the air or locally.',
  keywords: ['OTA', 'firmware', 'patch', 'upgrade'],
  icon: 'download',
  properties: [],
  defaults: {},
}
