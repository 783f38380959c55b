import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'data.stream',
  name: 'Event stream',
  base: 'store',
  parent: 'data.queue',
  group: 'Data stores',
  description: 'An ordered log of events that consumers read at their own pace.',
  keywords: ['Kafka', 'Kinesis', 'event hub', 'event sourcing'],
  icon: 'waves',
  properties: [],
  defaults: {},
}
