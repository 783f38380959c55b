import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, ne } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-J13',
  group: 'Service and storage',
  title: 'Feedback of {el} interrupted longer than care tolerates',
  description:
    'Near-real-time feedback stops for longer than is harmless: seconds in cardiac monitoring, minutes in the monitoring of depression.',
  stride: ['D'],
  scope: 'element',
  condition: and(isA('el', 'service'), ne('el.safetyRelevant', 'no'), lacks('el.redundant')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S5',
  attackClass: 'virtual',
  tags: ['safety'],
  aggregate: 'instance',
  mitigations: ['M33', 'M34', 'M67', 'M46'],
  references: ['CWE-400'],
  examples: {
    fires: [
      { el: { stencil: 'cloud.service' } },
      { el: { stencil: 'cloud.service', properties: { redundant: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'cloud.service', properties: { safetyRelevant: 'no' } } },
      { el: { stencil: 'cloud.service', properties: { redundant: 'yes' } } },
      { el: { stencil: 'mobile.app' } },
    ],
  },
}
