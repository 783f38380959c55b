import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, ne, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-D06',
  group: 'AI',
  title: 'Compromised foreign model in {el}',
  description: 'A pretrained model or library carries a backdoor that nobody looked for.',
  stride: ['T'],
  scope: 'element',
  condition: and(
    or(isA('el', 'ai.model'), isA('el', 'ai.registry')),
    ne('el.modelSource', 'in-house'),
    lacks('el.modelSigned'),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 1, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S5',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M55', 'M43', 'M52'],
  references: ['ATLAS:AML.T0010', 'ATLAS:AML.T0018', 'OWASP-ML:ML06', 'OWASP-ML:ML07'],
  examples: {
    fires: [
      { el: { stencil: 'ai.model' } },
      { el: { stencil: 'ai.model', properties: { modelSigned: 'no' } } },
      { el: { stencil: 'ai.registry' } },
    ],
    silent: [
      { el: { stencil: 'ai.model', properties: { modelSource: 'in-house' } } },
      { el: { stencil: 'ai.model', properties: { modelSigned: 'yes' } } },
      { el: { stencil: 'cloud.processing' } },
      { el: { stencil: 'ai.registry', properties: { modelSource: 'in-house' } } },
    ],
  },
}
