import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'home.gateway',
  name: 'Home gateway',
  base: 'process',
  parent: 'device',
  group: 'Devices',
  description: 'Hub or router that relays device data where no phone does.',
  keywords: ['hub', 'router', 'bridge', 'base station'],
  icon: 'router',
  properties: ['certValidation'],
  defaults: {},
}
