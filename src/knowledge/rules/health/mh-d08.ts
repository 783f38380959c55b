import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, ne } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-D08',
  group: 'AI',
  title: '{el} learns from manipulated feedback',
  description: 'Feedback gathered in use slowly shifts the model, and nobody notices.',
  stride: ['T'],
  scope: 'element',
  condition: and(isA('el', 'ai.model'), ne('el.continuousLearning', 'no'), lacks('el.driftMonitored')),
  suggestedDread: { damage: 3, reproducibility: 1, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M58', 'M51', 'M54'],
  references: ['ATLAS:AML.T0031', 'OWASP-ML:ML08'],
  examples: {
    fires: [
      { el: { stencil: 'ai.model' } },
      { el: { stencil: 'ai.model', properties: { driftMonitored: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'ai.model', properties: { continuousLearning: 'no' } } },
      { el: { stencil: 'ai.model', properties: { driftMonitored: 'yes' } } },
      { el: { stencil: 'cloud.processing' } },
    ],
  },
}
