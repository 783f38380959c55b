import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-S07',
  group: 'Authentication',
  title: 'Passwords guessed in bulk at {el}',
  description: 'Without a brake, lists of leaked passwords or short codes are tried until one works.',
  stride: ['S'],
  scope: 'element',
  condition: and(
    or(isA('el', 'app.web'), isA('el', 'app.admin'), isA('el', 'id.provider')),
    lacks('el.rateLimited'),
  ),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 3, affectedUsers: 2, discoverability: 3 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G15', 'G14', 'G01'],
  references: ['CWE-307', 'OWASP-API:API2', 'CAPEC-600'],
  examples: {
    fires: [
      { el: { stencil: 'id.provider' } },
      { el: { stencil: 'app.web' } },
      { el: { stencil: 'app.admin' } },
      { el: { stencil: 'id.provider', properties: { rateLimited: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'id.provider', properties: { rateLimited: 'yes' } } },
    ],
  },
}
