import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-E04',
  group: 'Access rights',
  title: '{el} open to whoever reaches it',
  description: 'No account, or one that all share, stands between the network and the data.',
  stride: ['E', 'I', 'T'],
  scope: 'element',
  condition: and(
    isA('el', 'store'),
    lacks('el.accessControlled'),
    not(or(isA('el', 'data.queue'), isA('el', 'data.browser'))),
  ),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G20', 'G07'],
  defersTo: ['health/MH-C01'],
  references: ['CWE-284', 'CWE-306'],
  examples: {
    fires: [
      { el: { stencil: 'data.sql' } },
      { el: { stencil: 'data.sql', properties: { accessControlled: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'data.queue' } },
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'data.sql', properties: { accessControlled: 'yes' } } },
      { el: { stencil: 'data.browser' } },
    ],
  },
}
