import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-D04',
  group: 'Availability',
  title: '{el} overflows',
  description:
    'Producers are faster than consumers, or one sends endlessly, until messages are lost or the broker stops.',
  stride: ['D'],
  scope: 'element',
  condition: and(isA('el', 'data.queue'), lacks('el.queueBounded')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G40'],
  references: ['CWE-770'],
  examples: {
    fires: [
      { el: { stencil: 'data.queue' } },
      { el: { stencil: 'data.queue', properties: { queueBounded: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'data.queue', properties: { queueBounded: 'yes' } } },
    ],
  },
}
