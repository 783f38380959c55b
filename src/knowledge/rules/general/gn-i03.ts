import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, not, or, stores } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-I03',
  group: 'Stored data',
  title: 'Contents of {el} read from a copied disk or backup',
  description:
    'Who gets the medium, a snapshot or the provider’s storage reads everything without asking the store.',
  stride: ['I'],
  scope: 'element',
  condition: and(
    isA('el', 'store'),
    lacks('el.encryptedAtRest'),
    or(
      stores('el', 'pii'),
      stores('el', 'credentials'),
      stores('el', 'financial'),
      stores('el', 'business'),
      stores('el', 'phi'),
    ),
    not(isA('el', 'data.browser')),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 1, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G19'],
  defersTo: ['health/MH-C01'],
  references: ['CWE-311', 'OWASP-Web:A02'],
  examples: {
    fires: [
      { el: { stencil: 'data.sql', properties: { dataClass: ['pii'] } } },
      { el: { stencil: 'data.sql', properties: { dataClass: ['credentials'] } } },
      { el: { stencil: 'data.sql', properties: { dataClass: ['financial'] } } },
      { el: { stencil: 'data.sql', properties: { dataClass: ['business'] } } },
      { el: { stencil: 'data.sql', properties: { dataClass: ['phi'] } } },
      { el: { stencil: 'data.sql', properties: { dataClass: ['pii'], encryptedAtRest: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'data.sql', properties: { dataClass: ['pii'], encryptedAtRest: 'yes' } } },
      { el: { stencil: 'data.sql', properties: { dataClass: ['none'] } } },
      { el: { stencil: 'data.browser', properties: { dataClass: ['pii'] } } },
    ],
  },
}
