import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ai.registry',
  name: 'Model registry',
  base: 'store',
  parent: 'store',
  group: 'AI',
  description: 'Stored model artefacts, ready for release.',
  keywords: ['artefact', 'weights', 'model store'],
  icon: 'package',
  properties: ['modelSource', 'modelSigned'],
  defaults: {},
}
