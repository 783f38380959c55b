import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-E09',
  group: 'Network',
  title: 'Intruder moves on through {el}',
  description: 'Everything reaches everything: the weakest machine opens the way to the most valuable.',
  stride: ['E'],
  scope: 'element',
  condition: and(or(isA('el', 'edge.network'), isA('el', 'plat.cluster')), lacks('el.networkSegmented')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G29', 'G02'],
  references: ['CWE-653', 'ATTACK:T1021'],
  examples: {
    fires: [
      { el: { stencil: 'edge.network' } },
      { el: { stencil: 'plat.cluster' } },
      { el: { stencil: 'edge.network', properties: { networkSegmented: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'edge.network', properties: { networkSegmented: 'yes' } } },
    ],
  },
}
