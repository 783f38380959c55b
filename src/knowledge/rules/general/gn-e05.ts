import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-E05',
  group: 'Access rights',
  title: 'Administration in {el} reached with an ordinary account',
  description:
    'Administrators work with their daily account, or the entrance is the same: one stolen session is enough.',
  stride: ['E'],
  scope: 'element',
  condition: and(isA('el', 'app.admin'), lacks('el.adminSeparated')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G47'],
  references: ['CWE-269'],
  examples: {
    fires: [
      { el: { stencil: 'app.admin' } },
      { el: { stencil: 'app.admin', properties: { adminSeparated: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'app.admin', properties: { adminSeparated: 'yes' } } },
    ],
  },
}
