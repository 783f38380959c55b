import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ext.thirdParty',
  name: 'Third-party organisation',
  base: 'external',
  parent: 'external',
  group: 'People',
  description: 'Another care provider, insurer, researcher or analytics company that receives data.',
  keywords: ['partner', 'insurer', 'provider', 'research'],
  icon: 'building-2',
  properties: ['contractInPlace', 'dataMinimised'],
  defaults: {},
}
