import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-C08',
  group: 'Privacy',
  title: 'Weak access control on {el}',
  description: 'Whoever is near the wearable can read it or pair with it.',
  stride: ['I'],
  scope: 'element',
  condition: and(or(isA('el', 'wearable.sensor'), isA('el', 'wearable.controller')), lacks('el.deviceLock')),
  suggestedDread: { damage: 1, reproducibility: 2, exploitability: 1, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S2',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M45', 'M03'],
  references: ['CWE-306', 'OWASP-IoT:I9'],
  source: 'Table V, row 5.8',
  examples: {
    fires: [
      { el: { stencil: 'wearable.sensor' } },
      { el: { stencil: 'wearable.sensor', properties: { deviceLock: 'no' } } },
      { el: { stencil: 'wearable.controller' } },
    ],
    silent: [
      { el: { stencil: 'wearable.sensor', properties: { deviceLock: 'yes' } } },
      { el: { stencil: 'implant' } },
    ],
  },
}
