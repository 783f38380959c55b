import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-I04',
  group: 'Stored data',
  title: '{el} open to the Internet',
  description:
    'One wrong switch or an address that should be internal, and the contents are listed by search engines for such mistakes.',
  stride: ['I'],
  scope: 'element',
  condition: and(isA('el', 'data'), lacks('el.publicAccessBlocked')),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 3, affectedUsers: 3, discoverability: 3 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G20', 'G30'],
  references: ['CWE-668', 'OWASP-Web:A05', 'ATTACK:T1530'],
  examples: {
    fires: [
      { el: { stencil: 'data.object' } },
      { el: { stencil: 'data.object', properties: { publicAccessBlocked: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'data.object', properties: { publicAccessBlocked: 'yes' } } },
    ],
  },
}
