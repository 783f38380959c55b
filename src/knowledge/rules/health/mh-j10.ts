import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or, stores } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-J10',
  group: 'Service and storage',
  title: 'Records in {el} altered',
  description: 'Stored values are changed, and decisions rest on them.',
  stride: ['T'],
  scope: 'element',
  condition: and(
    isA('el', 'store'),
    or(stores('el', 'phi'), isA('el', 'store.ehr')),
    lacks('el.integrityAtRest'),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S5',
  attackClass: 'virtual',
  tags: ['safety'],
  aggregate: 'instance',
  mitigations: ['M31', 'M25', 'M35'],
  references: ['CWE-345'],
  examples: {
    fires: [
      { el: { stencil: 'store.ehr' } },
      { el: { stencil: 'store.ehr', properties: { integrityAtRest: 'no' } } },
      { el: { stencil: 'mobile.storage', properties: { dataClass: ['phi'] } } },
    ],
    silent: [
      { el: { stencil: 'store.ehr', properties: { integrityAtRest: 'yes' } } },
      { el: { stencil: 'store.audit' } },
    ],
  },
}
