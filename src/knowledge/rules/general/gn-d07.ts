import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-D07',
  group: 'Availability',
  title: 'Bill of {el} driven up',
  description:
    'It scales with every request, also of an attacker, until the budget or the account’s quota is used up.',
  stride: ['D'],
  scope: 'element',
  condition: and(isA('el', 'app.function'), lacks('el.resourceLimits')),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 2, affectedUsers: 2, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G32', 'G14'],
  references: ['CWE-770', 'OWASP-API:API4'],
  examples: {
    fires: [
      { el: { stencil: 'app.function' } },
      { el: { stencil: 'app.function', properties: { resourceLimits: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'app.function', properties: { resourceLimits: 'yes' } } },
    ],
  },
}
