import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'data.log',
  name: 'Log store',
  base: 'store',
  parent: 'data',
  group: 'Data stores',
  description: 'Where traces of all systems come together.',
  keywords: ['SIEM', 'logging', 'audit trail', 'Splunk', 'Loki'],
  icon: 'logs',
  properties: ['appendOnly'],
  defaults: {},
}
