import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-I13',
  group: 'Clients',
  title: 'Lost device gives away the data of {el}',
  description: 'A finder or thief reads files and tokens that the program keeps.',
  stride: ['I', 'S'],
  scope: 'element',
  condition: and(or(isA('el', 'client.mobile'), isA('el', 'client.desktop')), lacks('el.encryptedAtRest')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'physical',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G42', 'G19'],
  references: ['CWE-312', 'CWE-922'],
  examples: {
    fires: [
      { el: { stencil: 'client.mobile' } },
      { el: { stencil: 'client.desktop' } },
      { el: { stencil: 'client.mobile', properties: { encryptedAtRest: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'client.mobile', properties: { encryptedAtRest: 'yes' } } },
    ],
  },
}
