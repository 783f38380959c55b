import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-E15',
  group: 'Access rights',
  title: 'Forgotten interface of {el} used',
  description:
    'An old version, a test endpoint or an undocumented path still works, without the checks of its successor.',
  stride: ['E', 'I'],
  scope: 'element',
  condition: and(or(isA('el', 'app.api'), isA('el', 'app.gateway')), lacks('el.apiInventoried')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G46'],
  references: ['CWE-912', 'OWASP-API:API9'],
  examples: {
    fires: [
      { el: { stencil: 'app.api' } },
      { el: { stencil: 'app.gateway' } },
      { el: { stencil: 'app.api', properties: { apiInventoried: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'app.api', properties: { apiInventoried: 'yes' } } },
    ],
  },
}
