import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-A01',
  group: 'Authentication',
  title: '{el} shares or loses credentials',
  description:
    'A patient hands credentials to somebody else or loses them; that person then acts as the patient.',
  stride: ['S'],
  scope: 'element',
  condition: and(isA('el', 'human.patient'), lacks('el.phishingResistantAuth')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M02', 'M23', 'M39', 'M62'],
  references: ['CWE-287', 'OWASP-IoT:I1'],
  source: 'Table III, row 3.1',
  examples: {
    fires: [
      { el: { stencil: 'human.patient' } },
      { el: { stencil: 'human.patient', properties: { phishingResistantAuth: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'human.patient', properties: { phishingResistantAuth: 'yes' } } },
      { el: { stencil: 'human.clinician' } },
    ],
  },
}
