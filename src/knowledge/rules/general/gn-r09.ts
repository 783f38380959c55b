import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-R09',
  group: 'Accountability',
  title: 'Attack on {el} goes unnoticed',
  description:
    'Attempts and break-ins leave signs that nobody looks at; intruders have months instead of hours.',
  stride: ['R', 'E'],
  scope: 'element',
  condition: and(
    or(
      isA('el', 'app.gateway'),
      isA('el', 'app.admin'),
      isA('el', 'id.provider'),
      isA('el', 'plat'),
      isA('el', 'edge.waf'),
      isA('el', 'edge.vpn'),
    ),
    lacks('el.monitored'),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G25'],
  references: ['CWE-223', 'OWASP-Web:A09', 'OWASP-CICD:CICD-SEC-10'],
  examples: {
    fires: [
      { el: { stencil: 'id.provider' } },
      { el: { stencil: 'app.gateway' } },
      { el: { stencil: 'plat.vm' } },
      { el: { stencil: 'app.admin' } },
      { el: { stencil: 'edge.waf' } },
      { el: { stencil: 'edge.vpn' } },
      { el: { stencil: 'id.provider', properties: { monitored: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'id.provider', properties: { monitored: 'yes' } } },
    ],
  },
}
