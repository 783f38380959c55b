import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or, stores } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-R07',
  group: 'Accountability',
  title: 'Who read or changed {el} cannot be told',
  description:
    'Access past the application, by operators or stolen credentials, leaves no entry; the extent of a breach stays unknown.',
  stride: ['R', 'I'],
  scope: 'element',
  condition: and(
    isA('el', 'data'),
    or(stores('el', 'pii'), stores('el', 'credentials'), stores('el', 'financial'), stores('el', 'phi')),
    lacks('el.auditLogging'),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G23', 'G24'],
  references: ['CWE-778', 'OWASP-Web:A09'],
  examples: {
    fires: [
      { el: { stencil: 'data.sql', properties: { dataClass: ['pii'] } } },
      { el: { stencil: 'data.sql', properties: { dataClass: ['credentials'] } } },
      { el: { stencil: 'data.sql', properties: { dataClass: ['financial'] } } },
      { el: { stencil: 'data.sql', properties: { dataClass: ['phi'] } } },
      { el: { stencil: 'data.sql', properties: { dataClass: ['pii'], auditLogging: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'store', properties: { dataClass: ['pii'] } } },
      { el: { stencil: 'data.sql', properties: { dataClass: ['none'] } } },
      { el: { stencil: 'data.sql', properties: { dataClass: ['pii'], auditLogging: 'yes' } } },
    ],
  },
}
