import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'boundary.internet',
  name: 'Internet',
  base: 'boundary',
  parent: 'boundary',
  group: 'Boundaries',
  description: 'Between the users’ side and the services’ side: mobile network, WLAN, Internet.',
  keywords: ['operator network', 'mobile network', 'WLAN', 'WAN'],
  icon: 'globe',
  properties: [],
  defaults: {},
  shape: 'line',
}
