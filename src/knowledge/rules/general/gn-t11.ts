import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T11',
  group: 'Access rights',
  title: 'Foreign messages put into {el}',
  description: 'Whoever reaches the queue can add, take or delete messages, and consumers believe them.',
  stride: ['T', 'S', 'D'],
  scope: 'element',
  condition: and(isA('el', 'data.queue'), lacks('el.accessControlled')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G20', 'G02'],
  references: ['CWE-862'],
  examples: {
    fires: [
      { el: { stencil: 'data.queue' } },
      { el: { stencil: 'data.queue', properties: { accessControlled: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'data.queue', properties: { accessControlled: 'yes' } } },
    ],
  },
}
