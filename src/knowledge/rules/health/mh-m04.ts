import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-M04',
  group: 'Hardware trust',
  title: 'Keys of {el} not rotated or revoked',
  description: 'Expired certificates stop care, and old keys stay valid.',
  stride: ['S', 'D'],
  scope: 'element',
  condition: and(or(isA('el', 'pki.ca'), isA('el', 'hw.secureElement')), lacks('el.keyLifecycleManaged')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M13', 'M16'],
  references: ['CWE-324'],
  examples: {
    fires: [
      { el: { stencil: 'hw.secureElement' } },
      { el: { stencil: 'hw.secureElement', properties: { keyLifecycleManaged: 'no' } } },
      { el: { stencil: 'pki.ca' } },
    ],
    silent: [
      { el: { stencil: 'hw.secureElement', properties: { keyLifecycleManaged: 'yes' } } },
      { el: { stencil: 'store' } },
    ],
  },
}
