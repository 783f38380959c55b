import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-A05',
  group: 'Authentication',
  title: 'Identity of {el} stolen',
  description:
    'An attacker obtains an administrator’s identity, and with it the integrity of the whole platform.',
  stride: ['S', 'E'],
  scope: 'element',
  condition: and(isA('el', 'human.admin'), or(lacks('el.mfa'), lacks('el.phishingResistantAuth'))),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S5',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M23', 'M27', 'M38'],
  references: ['CWE-287'],
  source: 'Table III, row 3.5',
  examples: {
    fires: [
      { el: { stencil: 'human.admin' } },
      { el: { stencil: 'human.admin', properties: { phishingResistantAuth: 'yes' } } },
      { el: { stencil: 'human.admin', properties: { mfa: 'yes' } } },
    ],
    silent: [
      { el: { stencil: 'human.admin', properties: { mfa: 'yes', phishingResistantAuth: 'yes' } } },
      { el: { stencil: 'human.clinician' } },
    ],
  },
}
