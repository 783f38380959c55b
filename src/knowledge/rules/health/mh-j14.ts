import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-J14',
  group: 'Service and storage',
  title: '{el} unavailable: nobody can log in',
  description: 'Nobody can log in, and data of users can be neither stored nor read.',
  stride: ['D'],
  scope: 'element',
  condition: and(isA('el', 'identity.provider'), or(lacks('el.redundant'), lacks('el.breakGlass'))),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M33', 'M63'],
  references: ['CWE-400'],
  examples: {
    fires: [
      { el: { stencil: 'identity.provider' } },
      { el: { stencil: 'identity.provider', properties: { breakGlass: 'yes' } } },
      { el: { stencil: 'identity.provider', properties: { redundant: 'yes' } } },
    ],
    silent: [
      { el: { stencil: 'identity.provider', properties: { redundant: 'yes', breakGlass: 'yes' } } },
      { el: { stencil: 'cloud.service' } },
    ],
  },
}
