import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-E13',
  group: 'Access rights',
  title: 'Accounts in {el} outlive their reason',
  description:
    'People and programs leave or change, their rights stay, and nobody misses the account that is being used.',
  stride: ['E', 'S'],
  scope: 'element',
  condition: and(or(isA('el', 'id.provider'), isA('el', 'data.directory')), lacks('el.accountsReviewed')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G16', 'G07'],
  references: ['CWE-286'],
  examples: {
    fires: [
      { el: { stencil: 'data.directory' } },
      { el: { stencil: 'id.provider' } },
      { el: { stencil: 'data.directory', properties: { accountsReviewed: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'data.directory', properties: { accountsReviewed: 'yes' } } },
    ],
  },
}
