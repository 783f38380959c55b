import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'wearable.controller',
  name: 'Sensor controller',
  base: 'process',
  parent: 'device',
  group: 'Devices',
  description: 'Collects the readings of the sensors on a wearable and talks to the phone.',
  keywords: ['wearable', 'hub', 'concentrator', 'microcontroller'],
  icon: 'microchip',
  properties: [],
  defaults: {},
}
