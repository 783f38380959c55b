import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T05',
  group: 'Web',
  title: 'Foreign script runs in pages of {el}',
  description:
    'What one user enters is shown to another as part of the page, and runs there with the other’s rights.',
  stride: ['T', 'I', 'E'],
  scope: 'element',
  condition: and(or(isA('el', 'app.web'), isA('el', 'client.spa')), lacks('el.outputEncoded')),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 3, affectedUsers: 2, discoverability: 3 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G10'],
  references: ['CWE-79', 'OWASP-Web:A03', 'CAPEC-63'],
  examples: {
    fires: [
      { el: { stencil: 'client.spa' } },
      { el: { stencil: 'app.web' } },
      { el: { stencil: 'client.spa', properties: { outputEncoded: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'client.spa', properties: { outputEncoded: 'yes' } } },
    ],
  },
}
