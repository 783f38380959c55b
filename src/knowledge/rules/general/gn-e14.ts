import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-E14',
  group: 'Delivery',
  title: '{el} used as a key to production',
  description:
    'It holds lasting credentials for all that it delivers to, and runs whatever a change asks for.',
  stride: ['E', 'I'],
  scope: 'element',
  condition: and(isA('el', 'ci'), lacks('el.shortLivedCredentials')),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 2, affectedUsers: 3, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G34', 'G18'],
  references: ['CWE-522', 'OWASP-CICD:CICD-SEC-6', 'OWASP-CICD:CICD-SEC-2'],
  examples: {
    fires: [
      { el: { stencil: 'ci.pipeline' } },
      { el: { stencil: 'ci.pipeline', properties: { shortLivedCredentials: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'ci.pipeline', properties: { shortLivedCredentials: 'yes' } } },
    ],
  },
}
