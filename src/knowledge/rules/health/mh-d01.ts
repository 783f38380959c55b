import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-D01',
  group: 'AI',
  title: '{el} altered',
  description: 'Samples or labels are changed, and every later decision rests on false assumptions.',
  stride: ['T'],
  scope: 'element',
  condition: and(
    isA('el', 'ai.trainingData'),
    or(lacks('el.trainingDataProvenance'), lacks('el.trainingDataValidated'), lacks('el.accessControlled')),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S5',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M51', 'M58', 'M31'],
  references: ['ATLAS:AML.T0020', 'OWASP-ML:ML02'],
  source: 'Table VI, row 6.1',
  examples: {
    fires: [
      { el: { stencil: 'ai.trainingData' } },
      {
        el: {
          stencil: 'ai.trainingData',
          properties: { trainingDataValidated: 'yes', accessControlled: 'yes' },
        },
      },
      {
        el: {
          stencil: 'ai.trainingData',
          properties: { trainingDataProvenance: 'yes', accessControlled: 'yes' },
        },
      },
      {
        el: {
          stencil: 'ai.trainingData',
          properties: { trainingDataProvenance: 'yes', trainingDataValidated: 'yes' },
        },
      },
    ],
    silent: [
      {
        el: {
          stencil: 'ai.trainingData',
          properties: {
            trainingDataProvenance: 'yes',
            trainingDataValidated: 'yes',
            accessControlled: 'yes',
          },
        },
      },
      { el: { stencil: 'store' } },
    ],
  },
}
