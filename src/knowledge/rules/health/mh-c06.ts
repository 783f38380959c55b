import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-C06',
  group: 'Privacy',
  title: 'Stolen wearable exposes {el}',
  description: 'A stolen wearable is opened to read its buffer and its keys.',
  stride: ['I'],
  scope: 'element',
  condition: and(
    or(isA('el', 'wearable.sensor'), isA('el', 'wearable.controller')),
    lacks('el.tamperResistant'),
  ),
  suggestedDread: { damage: 1, reproducibility: 1, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S2',
  attackClass: 'physical',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M40', 'M17', 'M15'],
  references: ['EMB3D:TID-115'],
  source: 'Table V, row 5.6',
  examples: {
    fires: [
      { el: { stencil: 'wearable.sensor' } },
      { el: { stencil: 'wearable.sensor', properties: { tamperResistant: 'no' } } },
      { el: { stencil: 'wearable.controller' } },
    ],
    silent: [
      { el: { stencil: 'wearable.sensor', properties: { tamperResistant: 'yes' } } },
      { el: { stencil: 'mobile.app' } },
    ],
  },
}
