import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-J08',
  group: 'Service and storage',
  title: 'Data readable while {el} processes it',
  description: 'An operator or intruder on the server sees plain patient data in memory.',
  stride: ['I'],
  scope: 'element',
  condition: and(
    or(isA('el', 'cloud.processing'), isA('el', 'cloud.service'), isA('el', 'ai.pipeline')),
    lacks('el.dataInUseProtected'),
  ),
  suggestedDread: { damage: 3, reproducibility: 1, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S2',
  attackClass: 'virtual',
  tags: ['privacy'],
  aggregate: 'instance',
  mitigations: ['M19', 'M27', 'M18'],
  references: ['CWE-316'],
  examples: {
    fires: [
      { el: { stencil: 'cloud.processing' } },
      { el: { stencil: 'cloud.processing', properties: { dataInUseProtected: 'no' } } },
      { el: { stencil: 'cloud.service' } },
      { el: { stencil: 'ai.pipeline' } },
    ],
    silent: [
      { el: { stencil: 'cloud.processing', properties: { dataInUseProtected: 'yes' } } },
      { el: { stencil: 'cloud.api' } },
    ],
  },
}
