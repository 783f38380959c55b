import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-G06',
  group: 'Commands and updates',
  title: 'Safety function of {el} depends on the network',
  description: 'Loss or manipulation of a link disables alarms, limits or emergency stop.',
  stride: ['D'],
  scope: 'element',
  condition: and(or(isA('el', 'therapy.device'), isA('el', 'implant')), lacks('el.independentSafety')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 1, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S5',
  attackClass: 'virtual',
  tags: ['safety'],
  aggregate: 'instance',
  mitigations: ['M67', 'M46', 'M33'],
  references: ['EMB3D:TID-222'],
  examples: {
    fires: [
      { el: { stencil: 'therapy.device' } },
      { el: { stencil: 'therapy.device', properties: { independentSafety: 'no' } } },
      { el: { stencil: 'implant' } },
    ],
    silent: [
      { el: { stencil: 'therapy.device', properties: { independentSafety: 'yes' } } },
      { el: { stencil: 'wearable.sensor' } },
    ],
  },
}
