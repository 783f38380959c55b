import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-S17',
  group: 'Authentication',
  title: 'Way in through {el} opened with a stolen password',
  description:
    'Remote access is the first thing that intruders try; one password is enough where no second factor is asked.',
  stride: ['S', 'E'],
  scope: 'element',
  condition: and(isA('el', 'edge.vpn'), lacks('el.mfa')),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G01', 'G47'],
  references: ['CWE-308', 'ATTACK:T1133'],
  examples: {
    fires: [{ el: { stencil: 'edge.vpn' } }, { el: { stencil: 'edge.vpn', properties: { mfa: 'no' } } }],
    silent: [{ el: { stencil: 'app.service' } }, { el: { stencil: 'edge.vpn', properties: { mfa: 'yes' } } }],
  },
}
