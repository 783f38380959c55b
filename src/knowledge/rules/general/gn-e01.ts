import type { Rule } from '../../../engine/rule.ts'
import { and, isA, isIn, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-E01',
  group: 'Access rights',
  title: 'Functions of {el} open to everyone who is signed in',
  description: 'Being known is taken for being allowed: a customer calls what only staff should.',
  stride: ['E', 'I', 'T'],
  scope: 'element',
  condition: and(
    isA('el', 'app'),
    isIn('el.authorizationModel', ['none', 'unknown']),
    not(or(isA('el', 'app.worker'), isA('el', 'app.function'))),
  ),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 3, affectedUsers: 2, discoverability: 3 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G06'],
  references: ['CWE-862', 'OWASP-Web:A01', 'OWASP-API:API5'],
  examples: {
    fires: [{ el: { stencil: 'app.api' } }],
    silent: [
      { el: { stencil: 'app.worker' } },
      { el: { stencil: 'data.sql' } },
      { el: { stencil: 'app.api', properties: { authorizationModel: 'role' } } },
      { el: { stencil: 'app.function' } },
    ],
  },
}
