import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T06',
  group: 'Web',
  title: 'Users tricked into requests to {el}',
  description: 'Another site makes the browser of a signed-in user send a request that changes something.',
  stride: ['T', 'S'],
  scope: 'element',
  condition: and(isA('el', 'app.web'), lacks('el.csrfProtected')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 3, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G11'],
  references: ['CWE-352', 'OWASP-Web:A01', 'CAPEC-62'],
  examples: {
    fires: [
      { el: { stencil: 'app.web' } },
      { el: { stencil: 'app.web', properties: { csrfProtected: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'app.web', properties: { csrfProtected: 'yes' } } },
    ],
  },
}
