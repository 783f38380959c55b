import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ai.trainingData',
  name: 'Training data',
  base: 'store',
  parent: 'store',
  group: 'AI',
  description: 'Labelled samples from which models are built.',
  keywords: ['data set', 'labels', 'samples', 'ground truth'],
  icon: 'table-properties',
  properties: ['trainingDataProvenance', 'trainingDataValidated'],
  defaults: {},
}
