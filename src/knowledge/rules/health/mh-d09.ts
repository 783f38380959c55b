import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-D09',
  group: 'AI',
  title: '{el} overwhelmed with requests',
  description: 'Expensive or meaningless queries delay decision support.',
  stride: ['D'],
  scope: 'element',
  condition: and(isA('el', 'ai.model'), lacks('el.rateLimited')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M56', 'M33'],
  references: ['ATLAS:AML.T0029', 'ATLAS:AML.T0046'],
  examples: {
    fires: [
      { el: { stencil: 'ai.model' } },
      { el: { stencil: 'ai.model', properties: { rateLimited: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'ai.model', properties: { rateLimited: 'yes' } } },
      { el: { stencil: 'cloud.processing' } },
    ],
  },
}
