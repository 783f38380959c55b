import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-H05',
  group: 'Device',
  title: 'Data of a former patient remains on {el}',
  description: 'A returned, repaired or lent device keeps keys and readings.',
  stride: ['I'],
  scope: 'element',
  condition: and(isA('el', 'device'), lacks('el.decommissionWipe')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S2',
  attackClass: 'virtual',
  tags: ['privacy'],
  aggregate: 'instance',
  mitigations: ['M64', 'M47'],
  references: ['CWE-226'],
  examples: {
    fires: [
      { el: { stencil: 'wearable.controller' } },
      { el: { stencil: 'wearable.controller', properties: { decommissionWipe: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'wearable.controller', properties: { decommissionWipe: 'yes' } } },
      { el: { stencil: 'mobile.app' } },
    ],
  },
}
