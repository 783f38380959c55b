import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T14',
  group: 'Network',
  title: 'Wrong answer kept and served by {el}',
  description:
    'A request with an unusual header or path makes the cache keep a poisoned or a personal answer for everybody.',
  stride: ['T', 'I'],
  scope: 'element',
  condition: and(or(isA('el', 'edge.cdn'), isA('el', 'edge.proxy')), lacks('el.cacheKeysChecked')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 3 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G37'],
  references: ['CWE-349', 'CWE-524', 'CAPEC-141'],
  examples: {
    fires: [
      { el: { stencil: 'edge.cdn' } },
      { el: { stencil: 'edge.proxy' } },
      { el: { stencil: 'edge.cdn', properties: { cacheKeysChecked: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'edge.cdn', properties: { cacheKeysChecked: 'yes' } } },
    ],
  },
}
