import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-S10',
  group: 'Authentication',
  title: 'Account recovery of {el} used to break in',
  description:
    'Help desk, reset mail or security questions ask for less than the log-in, so attackers start there.',
  stride: ['S', 'E'],
  scope: 'element',
  condition: and(isA('el', 'id.provider'), lacks('el.accountRecoveryStrong')),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G16'],
  references: ['CWE-640', 'OWASP-Web:A07'],
  examples: {
    fires: [
      { el: { stencil: 'id.provider' } },
      { el: { stencil: 'id.provider', properties: { accountRecoveryStrong: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'id.provider', properties: { accountRecoveryStrong: 'yes' } } },
    ],
  },
}
