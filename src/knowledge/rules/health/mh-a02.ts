import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, ne, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-A02',
  group: 'Authentication',
  title: '{el} shares or loses credentials',
  description:
    'An account of personnel or a caregiver is shared, for example at a ward workstation, or lost; the records of many patients can be reached with it.',
  stride: ['S'],
  scope: 'element',
  condition: and(
    or(isA('el', 'human.clinician'), isA('el', 'human.caregiver')),
    or(lacks('el.phishingResistantAuth'), ne('el.sharedAccount', 'no')),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M23', 'M24', 'M29', 'M62'],
  references: ['CWE-287'],
  source: 'Table III, row 3.2',
  examples: {
    fires: [
      { el: { stencil: 'human.clinician' } },
      { el: { stencil: 'human.clinician', properties: { sharedAccount: 'no' } } },
      { el: { stencil: 'human.clinician', properties: { phishingResistantAuth: 'yes' } } },
      { el: { stencil: 'human.caregiver' } },
    ],
    silent: [
      {
        el: { stencil: 'human.clinician', properties: { phishingResistantAuth: 'yes', sharedAccount: 'no' } },
      },
      { el: { stencil: 'human.patient' } },
      {
        el: { stencil: 'human.caregiver', properties: { phishingResistantAuth: 'yes', sharedAccount: 'no' } },
      },
    ],
  },
}
