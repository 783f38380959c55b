import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T21',
  group: 'Clients',
  title: 'Manipulated update installed by {el}',
  description: 'The program fetches its next version and starts it without checking who made it.',
  stride: ['T', 'E'],
  scope: 'element',
  condition: and(or(isA('el', 'client.desktop'), isA('el', 'client.cli')), lacks('el.signedUpdates')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 1, affectedUsers: 3, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G36'],
  references: ['CWE-494', 'OWASP-Web:A08'],
  examples: {
    fires: [
      { el: { stencil: 'client.desktop' } },
      { el: { stencil: 'client.cli' } },
      { el: { stencil: 'client.desktop', properties: { signedUpdates: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'client.desktop', properties: { signedUpdates: 'yes' } } },
    ],
  },
}
