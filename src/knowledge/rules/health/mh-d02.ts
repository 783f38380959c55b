import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-D02',
  group: 'AI',
  title: 'Adversarial input makes {target} give some wrong result',
  description: 'Manipulated readings push the classifier into any wrong class.',
  stride: ['T'],
  scope: 'flow',
  condition: and(
    isA('target', 'ai.model'),
    or(lacks('target.adversarialTesting'), lacks('target.inputPlausibilityCheck')),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'pair',
  mitigations: ['M52', 'M53', 'M54', 'M01'],
  references: ['ATLAS:AML.T0015', 'ATLAS:AML.T0043', 'OWASP-ML:ML01'],
  source: 'Table VI, row 6.2',
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.internal' },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'ai.model' },
      },
      {
        flow: { stencil: 'flow.internal' },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'ai.model', properties: { inputPlausibilityCheck: 'yes' } },
      },
      {
        flow: { stencil: 'flow.internal' },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'ai.model', properties: { adversarialTesting: 'yes' } },
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.internal' },
        source: { stencil: 'store.ehr' },
        target: {
          stencil: 'ai.model',
          properties: { adversarialTesting: 'yes', inputPlausibilityCheck: 'yes' },
        },
      },
      {
        flow: { stencil: 'flow.internal' },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'cloud.processing' },
      },
    ],
  },
}
