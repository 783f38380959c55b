import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-S09',
  group: 'Authentication',
  title: 'Unattended session of {el} used by somebody else',
  description: 'An open screen or a lost device stays signed in, and the next person acts as its user.',
  stride: ['S', 'I'],
  scope: 'element',
  condition: and(or(isA('el', 'app.admin'), isA('el', 'client.mobile')), lacks('el.sessionTimeout')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'physical',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G05', 'G42'],
  references: ['CWE-613'],
  examples: {
    fires: [
      { el: { stencil: 'app.admin' } },
      { el: { stencil: 'client.mobile' } },
      { el: { stencil: 'app.admin', properties: { sessionTimeout: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'app.admin', properties: { sessionTimeout: 'yes' } } },
    ],
  },
}
