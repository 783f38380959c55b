import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-J15',
  group: 'Service and storage',
  title: 'Tokens or certificates forged with stolen keys of {el}',
  description: 'The signing key leaks, and any identity can be produced.',
  stride: ['S', 'E'],
  scope: 'element',
  condition: and(or(isA('el', 'identity.provider'), isA('el', 'pki.ca')), lacks('el.tokenSigningProtected')),
  suggestedDread: { damage: 3, reproducibility: 1, exploitability: 1, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S5',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M17', 'M18', 'M13', 'M27'],
  references: ['CWE-321', 'CWE-522'],
  examples: {
    fires: [
      { el: { stencil: 'identity.provider' } },
      { el: { stencil: 'identity.provider', properties: { tokenSigningProtected: 'no' } } },
      { el: { stencil: 'pki.ca' } },
    ],
    silent: [
      { el: { stencil: 'identity.provider', properties: { tokenSigningProtected: 'yes' } } },
      { el: { stencil: 'cloud.service' } },
      { el: { stencil: 'pki.ca', properties: { tokenSigningProtected: 'yes' } } },
    ],
  },
}
