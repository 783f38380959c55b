import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-E12',
  group: 'Network',
  title: '{el} gone around',
  description: 'What stands behind it also answers to those who come directly, and none of its checks apply.',
  stride: ['E'],
  scope: 'element',
  condition: and(
    or(isA('el', 'app.gateway'), isA('el', 'edge.waf'), isA('el', 'edge.cdn'), isA('el', 'edge.proxy')),
    lacks('el.directAccessBlocked'),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G37', 'G29'],
  references: ['CWE-424'],
  examples: {
    fires: [
      { el: { stencil: 'edge.waf' } },
      { el: { stencil: 'app.gateway' } },
      { el: { stencil: 'edge.cdn' } },
      { el: { stencil: 'edge.proxy' } },
      { el: { stencil: 'edge.waf', properties: { directAccessBlocked: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'edge.waf', properties: { directAccessBlocked: 'yes' } } },
    ],
  },
}
