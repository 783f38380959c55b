import type { Rule } from '../../../engine/rule.ts'
import { isIn } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-M05',
  group: 'Architecture',
  title: 'A single failed control exposes a part that has no other',
  description:
    'At least one element has no layer of its own behind the first control, so whatever passes that one is through.',
  stride: ['T', 'D', 'E'],
  scope: 'model',
  condition: isIn('model.worstDiDA', ['insecure', 'unknown']),
  suggestedDread: { damage: 3, reproducibility: 1, exploitability: 2, affectedUsers: 3, discoverability: 1 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M22', 'M50', 'M38'],
  references: ['CWE-693'],
  examples: {
    fires: [
      { el: { stencil: 'service' } },
      { el: { stencil: 'process', properties: { leastPrivilege: 'no', auditLogging: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'service', properties: { leastPrivilege: 'yes' } } },
      { el: { stencil: 'process', properties: { leastPrivilege: 'no', auditLogging: 'yes' } } },
      { el: { stencil: 'human.patient' } },
    ],
  },
}
