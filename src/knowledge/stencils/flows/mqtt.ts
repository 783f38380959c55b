import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.mqtt',
  name: 'MQTT',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'Publish and subscribe telemetry through a broker.',
  keywords: ['publish', 'subscribe', 'broker', 'telemetry'],
  icon: 'radio-tower',
  properties: [],
  defaults: { channel: 'internet' },
}
