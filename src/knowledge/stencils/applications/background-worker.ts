import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'app.worker',
  name: 'Background worker',
  base: 'process',
  parent: 'app',
  group: 'Applications',
  description: 'Takes jobs from a queue or a clock and works without a user waiting.',
  keywords: ['job', 'consumer', 'scheduler', 'cron', 'batch'],
  icon: 'calendar-clock',
  properties: ['poisonMessagesParked'],
  defaults: {},
}
