import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.sensorBus',
  name: 'On-device bus',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'I2C, SPI or an analogue front end inside one device.',
  keywords: ['I2C', 'SPI', 'UART', 'wire'],
  icon: 'circuit-board',
  properties: [],
  defaults: { channel: 'bus' },
}
