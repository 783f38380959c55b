import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-I08',
  group: 'Access rights',
  title: 'Keys of {el} found in code, image or settings',
  description: 'Secrets beside the program are seen by all who see the program, and stay in its history.',
  stride: ['I', 'E'],
  scope: 'element',
  condition: and(or(isA('el', 'app'), isA('el', 'ci')), lacks('el.secretsManaged')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G18'],
  references: ['CWE-522', 'CWE-798', 'OWASP-CICD:CICD-SEC-6'],
  examples: {
    fires: [
      { el: { stencil: 'app.api' } },
      { el: { stencil: 'ci.runner' } },
      { el: { stencil: 'app.api', properties: { secretsManaged: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'data.sql' } },
      { el: { stencil: 'app.api', properties: { secretsManaged: 'yes' } } },
    ],
  },
}
