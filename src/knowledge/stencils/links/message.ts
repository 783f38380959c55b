import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.message',
  name: 'Queued message',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'A message that is put into or taken from a queue.',
  keywords: ['publish', 'subscribe', 'event', 'AMQP', 'Kafka'],
  icon: 'mails',
  properties: [],
  defaults: {},
}
