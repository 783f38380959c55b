import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-S08',
  group: 'Authentication',
  title: 'Session at {el} hijacked',
  description:
    'A cookie that scripts can read, that travels in clear, that survives log-in or never ends gives its finder the account.',
  stride: ['S', 'E'],
  scope: 'element',
  condition: and(isA('el', 'app.web'), or(lacks('el.sessionCookiesProtected'), lacks('el.sessionTimeout'))),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G05'],
  references: ['CWE-384', 'CWE-614', 'CWE-613', 'OWASP-Web:A07'],
  examples: {
    fires: [
      { el: { stencil: 'app.web' } },
      { el: { stencil: 'app.web', properties: { sessionCookiesProtected: 'yes' } } },
      { el: { stencil: 'app.web', properties: { sessionTimeout: 'yes' } } },
      { el: { stencil: 'app.web', properties: { sessionCookiesProtected: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'app.web', properties: { sessionCookiesProtected: 'yes', sessionTimeout: 'yes' } } },
    ],
  },
}
