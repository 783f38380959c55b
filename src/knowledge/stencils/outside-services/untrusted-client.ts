import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ext.client',
  name: 'Foreign client or bot',
  base: 'external',
  parent: 'external',
  group: 'Outside services',
  description: 'Programs of strangers that call your interfaces.',
  keywords: ['bot', 'scraper', 'crawler', 'script', 'attacker', 'integrator'],
  icon: 'bot',
  properties: [],
  defaults: {},
}
