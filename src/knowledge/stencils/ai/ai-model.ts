import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ai.model',
  name: 'AI model',
  base: 'process',
  parent: 'service',
  group: 'AI',
  description: 'Classifier or predictor that supports diagnosis or feedback.',
  keywords: ['machine learning', 'inference', 'classifier', 'LLM', 'neural network'],
  icon: 'brain',
  properties: [
    'modelSource',
    'modelSigned',
    'modelAccessControlled',
    'adversarialTesting',
    'inputPlausibilityCheck',
    'humanInLoop',
    'outputIntegrity',
    'driftMonitored',
    'continuousLearning',
    'privacyPreservingTraining',
    'generative',
  ],
  defaults: {},
}
