import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-J09',
  group: 'Service and storage',
  title: 'Server platform of {el} manipulated',
  description: 'Boot chain or hypervisor is changed, and nobody can tell.',
  stride: ['T', 'E'],
  scope: 'element',
  condition: and(
    or(isA('el', 'cloud.service'), isA('el', 'cloud.processing')),
    or(lacks('el.secureBoot'), lacks('el.attestationUsed')),
  ),
  suggestedDread: { damage: 3, reproducibility: 1, exploitability: 1, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M18', 'M42'],
  references: ['EMB3D:TID-201'],
  examples: {
    fires: [
      { el: { stencil: 'cloud.service' } },
      { el: { stencil: 'cloud.service', properties: { attestationUsed: 'yes' } } },
      { el: { stencil: 'cloud.service', properties: { secureBoot: 'yes' } } },
      { el: { stencil: 'cloud.processing' } },
    ],
    silent: [
      { el: { stencil: 'cloud.service', properties: { secureBoot: 'yes', attestationUsed: 'yes' } } },
      { el: { stencil: 'cloud.api' } },
    ],
  },
}
