import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or, stores } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-C01',
  group: 'Privacy',
  title: 'Patient data of {el} disclosed',
  description: 'Health records leave the store by theft, misconfiguration or a query that is too broad.',
  stride: ['I'],
  scope: 'element',
  condition: and(
    isA('el', 'store'),
    stores('el', 'phi'),
    or(lacks('el.encryptedAtRest'), lacks('el.accessControlled')),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S2',
  attackClass: 'virtual',
  tags: ['privacy'],
  aggregate: 'instance',
  mitigations: ['M25', 'M30', 'M35', 'M15'],
  references: ['CWE-311', 'OWASP-IoT:I6'],
  source: 'Table V, row 5.1',
  examples: {
    fires: [
      { el: { stencil: 'store.ehr', properties: { dataClass: ['phi'] } } },
      { el: { stencil: 'store.ehr', properties: { dataClass: ['phi'], accessControlled: 'yes' } } },
      { el: { stencil: 'store.ehr', properties: { dataClass: ['phi'], encryptedAtRest: 'yes' } } },
    ],
    silent: [
      {
        el: {
          stencil: 'store.ehr',
          properties: { dataClass: ['phi'], encryptedAtRest: 'yes', accessControlled: 'yes' },
        },
      },
      { el: { stencil: 'store.ehr', properties: { dataClass: ['none'] } } },
      { el: { stencil: 'cloud.service' } },
    ],
  },
}
