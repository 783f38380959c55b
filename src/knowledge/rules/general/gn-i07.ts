import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-I07',
  group: 'Input',
  title: '{el} made to fetch internal addresses',
  description:
    'An address given by a caller leads the server to metadata services, admin interfaces or files that only it can reach.',
  stride: ['I', 'E'],
  scope: 'element',
  condition: and(
    or(isA('el', 'app.web'), isA('el', 'app.api'), isA('el', 'app.function'), isA('el', 'app.worker')),
    lacks('el.outboundRestricted'),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 3, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G28', 'G08'],
  references: ['CWE-918', 'OWASP-API:API7', 'OWASP-Web:A10'],
  examples: {
    fires: [
      { el: { stencil: 'app.api' } },
      { el: { stencil: 'app.web' } },
      { el: { stencil: 'app.function' } },
      { el: { stencil: 'app.worker' } },
      { el: { stencil: 'app.api', properties: { outboundRestricted: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'app.api', properties: { outboundRestricted: 'yes' } } },
    ],
  },
}
