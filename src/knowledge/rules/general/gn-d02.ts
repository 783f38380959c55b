import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-D02',
  group: 'Availability',
  title: 'Failure of {el} stops everything behind it',
  description:
    'There is one of it: a crash, an update or the loss of a place interrupts the service for all.',
  stride: ['D'],
  scope: 'element',
  condition: and(
    or(
      isA('el', 'app.web'),
      isA('el', 'app.api'),
      isA('el', 'app.gateway'),
      isA('el', 'id.provider'),
      isA('el', 'edge'),
    ),
    lacks('el.redundant'),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 1, affectedUsers: 3, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G22'],
  references: ['CWE-410'],
  examples: {
    fires: [
      { el: { stencil: 'app.gateway' } },
      { el: { stencil: 'app.web' } },
      { el: { stencil: 'edge.network' } },
      { el: { stencil: 'app.api' } },
      { el: { stencil: 'id.provider' } },
      { el: { stencil: 'app.gateway', properties: { redundant: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'app.gateway', properties: { redundant: 'yes' } } },
    ],
  },
}
