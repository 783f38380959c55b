import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-E03',
  group: 'Access rights',
  title: 'Break-in at {el} reaches more than its task needs',
  description:
    'The program runs with an account that may do almost anything, and passes that on to whoever takes it over.',
  stride: ['E'],
  scope: 'element',
  condition: and(
    isA('el', 'process'),
    not(or(isA('el', 'client'), isA('el', 'edge'))),
    lacks('el.leastPrivilege'),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G07'],
  references: ['CWE-250', 'OWASP-CICD:CICD-SEC-5'],
  examples: {
    fires: [
      { el: { stencil: 'app.function' } },
      { el: { stencil: 'app.function', properties: { leastPrivilege: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'client.browser' } },
      { el: { stencil: 'data.sql' } },
      { el: { stencil: 'edge.network' } },
      { el: { stencil: 'app.function', properties: { leastPrivilege: 'yes' } } },
    ],
  },
}
