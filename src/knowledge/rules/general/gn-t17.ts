import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T17',
  group: 'Delivery',
  title: 'Poisoned dependency built in by {el}',
  description:
    'A package with a similar or internal name, or a new version of a good one, brings code of an attacker into the build.',
  stride: ['T', 'E'],
  scope: 'element',
  condition: and(isA('el', 'ci.pipeline'), lacks('el.dependenciesPinned')),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G35', 'G31'],
  references: ['CWE-1357', 'CWE-427', 'OWASP-CICD:CICD-SEC-3'],
  examples: {
    fires: [
      { el: { stencil: 'ci.pipeline' } },
      { el: { stencil: 'ci.pipeline', properties: { dependenciesPinned: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'ci.pipeline', properties: { dependenciesPinned: 'yes' } } },
    ],
  },
}
