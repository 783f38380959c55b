import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'alarm.service',
  name: 'Alarm service',
  base: 'process',
  parent: 'service',
  group: 'Services',
  description: 'Delivers alarms, notifications and interventions.',
  keywords: ['notification', 'push', 'alert', 'intervention'],
  icon: 'bell-ring',
  properties: [],
  defaults: {},
}
