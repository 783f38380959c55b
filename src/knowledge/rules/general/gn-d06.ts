import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-D06',
  group: 'Platform',
  title: '{el} starves its neighbours',
  description: 'Without limits one container takes memory and processor time from all on the same machine.',
  stride: ['D'],
  scope: 'element',
  condition: and(isA('el', 'plat.container'), lacks('el.resourceLimits')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G32'],
  references: ['CWE-770', 'CWE-400'],
  examples: {
    fires: [
      { el: { stencil: 'plat.container' } },
      { el: { stencil: 'plat.container', properties: { resourceLimits: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'plat.container', properties: { resourceLimits: 'yes' } } },
    ],
  },
}
