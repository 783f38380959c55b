import type { Rule } from '../../../engine/rule.ts'
import { and, isA, or, stores } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-I12',
  group: 'Clients',
  title: 'Sensitive data left in {el}',
  description:
    'It stays on shared computers, in profiles that are synchronised, and open to every script of the origin.',
  stride: ['I'],
  scope: 'element',
  condition: and(
    isA('el', 'data.browser'),
    or(stores('el', 'credentials'), stores('el', 'pii'), stores('el', 'financial')),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'physical',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G42'],
  references: ['CWE-922'],
  examples: {
    fires: [
      { el: { stencil: 'data.browser', properties: { dataClass: ['credentials'] } } },
      { el: { stencil: 'data.browser', properties: { dataClass: ['pii'] } } },
      { el: { stencil: 'data.browser', properties: { dataClass: ['financial'] } } },
    ],
    silent: [
      { el: { stencil: 'data.sql', properties: { dataClass: ['credentials'] } } },
      { el: { stencil: 'data.browser', properties: { dataClass: ['none'] } } },
    ],
  },
}
