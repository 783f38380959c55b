import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-S11',
  group: 'Authentication',
  title: 'Tokens forged with the signing key of {el}',
  description:
    'Who copies the key that signs tokens is any user of every system that trusts it, without a trace.',
  stride: ['S', 'E'],
  scope: 'element',
  condition: and(isA('el', 'id.provider'), lacks('el.tokenSigningProtected')),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 1, affectedUsers: 3, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G17'],
  references: ['CWE-321', 'CWE-522'],
  examples: {
    fires: [
      { el: { stencil: 'id.provider' } },
      { el: { stencil: 'id.provider', properties: { tokenSigningProtected: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'id.provider', properties: { tokenSigningProtected: 'yes' } } },
    ],
  },
}
