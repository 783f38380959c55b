import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'data.queue',
  name: 'Message queue',
  base: 'store',
  parent: 'data',
  group: 'Data stores',
  description: 'Keeps messages until a consumer takes them.',
  keywords: ['RabbitMQ', 'SQS', 'broker', 'topic', 'publish and subscribe'],
  icon: 'list-ordered',
  properties: ['queueBounded'],
  defaults: {},
}
