import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ai.pipeline',
  name: 'Training pipeline',
  base: 'process',
  parent: 'service',
  group: 'AI',
  description: 'Builds and evaluates models from training data.',
  keywords: ['machine learning', 'training', 'MLOps'],
  icon: 'workflow',
  properties: ['trainingDataValidated', 'modelSigned'],
  defaults: {},
}
