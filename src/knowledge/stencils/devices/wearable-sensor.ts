import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'wearable.sensor',
  name: 'Wearable sensor',
  base: 'process',
  parent: 'device',
  group: 'Devices',
  description: 'Sensor worn on the body: heart rate, movement, bioimpedance, glucose.',
  keywords: ['BAN', 'body sensor', 'heart rate', 'gyroscope', 'glucose', 'IoMT'],
  icon: 'watch',
  properties: [],
  defaults: { constrained: 'yes' },
}
