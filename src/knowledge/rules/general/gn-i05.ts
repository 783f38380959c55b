import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-I05',
  group: 'Input',
  title: 'Error messages of {el} tell too much',
  description: 'Stack traces, queries and versions show an attacker where to go on.',
  stride: ['I'],
  scope: 'element',
  condition: and(
    or(isA('el', 'app.web'), isA('el', 'app.api'), isA('el', 'app.gateway'), isA('el', 'app.admin')),
    lacks('el.errorsHidden'),
  ),
  suggestedDread: { damage: 1, reproducibility: 3, exploitability: 3, affectedUsers: 1, discoverability: 3 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G27'],
  references: ['CWE-209', 'OWASP-Web:A05'],
  examples: {
    fires: [
      { el: { stencil: 'app.api' } },
      { el: { stencil: 'app.web' } },
      { el: { stencil: 'app.gateway' } },
      { el: { stencil: 'app.admin' } },
      { el: { stencil: 'app.api', properties: { errorsHidden: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'app.api', properties: { errorsHidden: 'yes' } } },
    ],
  },
}
