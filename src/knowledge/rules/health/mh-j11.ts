import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-J11',
  group: 'Service and storage',
  title: '{el} unavailable or held to ransom',
  description: 'Loss of the store stops feedback and care.',
  stride: ['D'],
  scope: 'element',
  condition: and(
    isA('el', 'store'),
    or(lacks('el.backup'), lacks('el.immutableBackup')),
    not(isA('el', 'wearable.buffer')),
    not(isA('el', 'hw.secureElement')),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S5',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M32', 'M33', 'M50'],
  references: ['CWE-400'],
  examples: {
    fires: [
      { el: { stencil: 'store.ehr' } },
      { el: { stencil: 'store.ehr', properties: { immutableBackup: 'yes' } } },
      { el: { stencil: 'store.ehr', properties: { backup: 'yes' } } },
    ],
    silent: [
      { el: { stencil: 'store.ehr', properties: { backup: 'yes', immutableBackup: 'yes' } } },
      { el: { stencil: 'wearable.buffer' } },
      { el: { stencil: 'cloud.service' } },
      { el: { stencil: 'hw.secureElement' } },
    ],
  },
}
