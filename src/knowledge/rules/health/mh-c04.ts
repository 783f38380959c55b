import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-C04',
  group: 'Privacy',
  title: 'Lost wearable exposes {el}',
  description: 'The wearable is lost; its short buffer can be read by whoever finds it.',
  stride: ['I'],
  scope: 'element',
  condition: and(
    or(isA('el', 'wearable.controller'), isA('el', 'wearable.buffer')),
    lacks('el.decommissionWipe'),
  ),
  suggestedDread: { damage: 1, reproducibility: 1, exploitability: 1, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S1',
  attackClass: 'physical',
  tags: ['privacy'],
  aggregate: 'instance',
  mitigations: ['M15', 'M39'],
  references: ['EMB3D:TID-108'],
  source: 'Table V, row 5.4',
  examples: {
    fires: [
      { el: { stencil: 'wearable.controller' } },
      { el: { stencil: 'wearable.controller', properties: { decommissionWipe: 'no' } } },
      { el: { stencil: 'wearable.buffer' } },
    ],
    silent: [
      { el: { stencil: 'wearable.controller', properties: { decommissionWipe: 'yes' } } },
      { el: { stencil: 'mobile.app' } },
      { el: { stencil: 'wearable.buffer', properties: { decommissionWipe: 'yes' } } },
    ],
  },
}
