import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-S14',
  group: 'Network',
  title: 'Name answered by {el} taken over',
  description:
    'A hijacked registration, a forged answer or a record that points to a resource given up leads users to somebody else.',
  stride: ['S', 'I'],
  scope: 'element',
  condition: and(isA('el', 'edge.dns'), lacks('el.dnsProtected')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G39'],
  references: ['CWE-923'],
  examples: {
    fires: [
      { el: { stencil: 'edge.dns' } },
      { el: { stencil: 'edge.dns', properties: { dnsProtected: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'edge.dns', properties: { dnsProtected: 'yes' } } },
    ],
  },
}
