import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-B03',
  group: 'Authorization',
  title: 'Access control of {el} altered',
  description: 'Roles or policies are changed, so that later accesses look legitimate.',
  stride: ['T', 'E'],
  scope: 'element',
  condition: and(or(isA('el', 'identity.provider'), isA('el', 'cloud.admin')), lacks('el.adminSeparated')),
  suggestedDread: { damage: 3, reproducibility: 1, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M27', 'M28', 'M35'],
  references: ['CWE-284'],
  source: 'Table IV, row 4.3',
  examples: {
    fires: [
      { el: { stencil: 'identity.provider' } },
      { el: { stencil: 'identity.provider', properties: { adminSeparated: 'no' } } },
      { el: { stencil: 'cloud.admin' } },
    ],
    silent: [
      { el: { stencil: 'identity.provider', properties: { adminSeparated: 'yes' } } },
      { el: { stencil: 'cloud.service' } },
    ],
  },
}
