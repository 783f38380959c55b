import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-D05',
  group: 'AI',
  title: 'Patient data inferred from {el}',
  description:
    'The answers of the model reveal whether somebody was in the training data, or attributes of single patients.',
  stride: ['I'],
  scope: 'element',
  condition: and(isA('el', 'ai.model'), lacks('el.privacyPreservingTraining')),
  suggestedDread: { damage: 3, reproducibility: 1, exploitability: 1, affectedUsers: 2, discoverability: 1 },
  safetySeverity: 'S2',
  attackClass: 'virtual',
  tags: ['privacy'],
  aggregate: 'instance',
  mitigations: ['M57', 'M56'],
  references: ['ATLAS:AML.T0024.000', 'ATLAS:AML.T0024.001', 'OWASP-ML:ML03', 'OWASP-ML:ML04'],
  examples: {
    fires: [
      { el: { stencil: 'ai.model' } },
      { el: { stencil: 'ai.model', properties: { privacyPreservingTraining: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'ai.model', properties: { privacyPreservingTraining: 'yes' } } },
      { el: { stencil: 'cloud.processing' } },
    ],
  },
}
