import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-S12',
  group: 'Authentication',
  title: 'Codes or tokens of {el} sent to an attacker',
  description:
    'A loosely matched return address or a missing state lets an attacker start a sign-in and receive its result.',
  stride: ['S', 'I'],
  scope: 'element',
  condition: and(isA('el', 'id.provider'), lacks('el.redirectsExact')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G46', 'G11'],
  references: ['CWE-601', 'CWE-352', 'OWASP-Web:A01'],
  examples: {
    fires: [
      { el: { stencil: 'id.provider' } },
      { el: { stencil: 'id.provider', properties: { redirectsExact: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'id.provider', properties: { redirectsExact: 'yes' } } },
    ],
  },
}
