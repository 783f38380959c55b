import type { Rule } from '../../../engine/rule.ts'
import { and, has, isA } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-R05',
  group: 'Accountability',
  title: 'Nobody knows who acted as {el}',
  description:
    'Several people share one account: none can be held to account, and nobody’s access can be ended alone.',
  stride: ['R', 'S'],
  scope: 'element',
  condition: and(isA('el', 'human'), has('el.sharedAccount')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G16', 'G01'],
  defersTo: ['health/MH-A02'],
  references: ['CWE-286'],
  examples: {
    fires: [{ el: { stencil: 'human.support', properties: { sharedAccount: 'yes' } } }],
    silent: [
      { el: { stencil: 'human.support', properties: { sharedAccount: 'no' } } },
      { el: { stencil: 'human', properties: { sharedAccount: 'no' } } },
    ],
  },
}
