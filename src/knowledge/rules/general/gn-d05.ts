import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-D05',
  group: 'Availability',
  title: 'One dear query brings {el} down',
  description: 'Callers nest fields or ask for endless lists; a single request costs as much as thousands.',
  stride: ['D'],
  scope: 'element',
  condition: and(isA('el', 'app.graphql'), lacks('el.queryCostLimited')),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 3, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G14'],
  references: ['CWE-770', 'OWASP-API:API4'],
  examples: {
    fires: [
      { el: { stencil: 'app.graphql' } },
      { el: { stencil: 'app.graphql', properties: { queryCostLimited: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'app.graphql', properties: { queryCostLimited: 'yes' } } },
    ],
  },
}
