import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-S18',
  group: 'Authentication',
  title: 'Stolen secret of {el} stays valid',
  description:
    'A key that leaked long ago still opens everything, since nobody replaces it or knows where it is used.',
  stride: ['S', 'E'],
  scope: 'element',
  condition: and(isA('el', 'data.secrets'), lacks('el.secretsRotated')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G18', 'G17'],
  references: ['CWE-324', 'OWASP-CICD:CICD-SEC-6'],
  examples: {
    fires: [
      { el: { stencil: 'data.secrets' } },
      { el: { stencil: 'data.secrets', properties: { secretsRotated: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'data.secrets', properties: { secretsRotated: 'yes' } } },
    ],
  },
}
