import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-J16',
  group: 'Service and storage',
  title: 'Weak account recovery at {el}',
  description: 'Help desk or reset by e-mail is easier to fool than the log-in it replaces.',
  stride: ['S'],
  scope: 'element',
  condition: and(isA('el', 'identity.provider'), lacks('el.accountRecoveryStrong')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 3 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M23', 'M24', 'M62'],
  references: ['CWE-640'],
  examples: {
    fires: [
      { el: { stencil: 'identity.provider' } },
      { el: { stencil: 'identity.provider', properties: { accountRecoveryStrong: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'identity.provider', properties: { accountRecoveryStrong: 'yes' } } },
      { el: { stencil: 'cloud.service' } },
    ],
  },
}
