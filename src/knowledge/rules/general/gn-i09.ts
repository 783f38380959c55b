import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-I09',
  group: 'Delivery',
  title: 'Secrets found in the history of {el}',
  description:
    'A key that was committed once is in every copy, and is found by machines within minutes where the copy is public.',
  stride: ['I', 'E'],
  scope: 'element',
  condition: and(isA('el', 'ci.repo'), lacks('el.secretsScanned')),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 3, affectedUsers: 2, discoverability: 3 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G18'],
  references: ['CWE-540', 'CWE-798', 'OWASP-CICD:CICD-SEC-6'],
  examples: {
    fires: [
      { el: { stencil: 'ci.repo' } },
      { el: { stencil: 'ci.repo', properties: { secretsScanned: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'ci.repo', properties: { secretsScanned: 'yes' } } },
    ],
  },
}
