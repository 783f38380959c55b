import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'edge.cdn',
  name: 'Content delivery network',
  base: 'process',
  parent: 'edge',
  group: 'Network',
  description: 'Keeps copies of answers near the users.',
  keywords: ['CDN', 'Cloudflare', 'Akamai', 'CloudFront', 'edge cache'],
  icon: 'globe',
  properties: ['directAccessBlocked', 'cacheKeysChecked', 'floodAbsorbed'],
  defaults: {},
}
