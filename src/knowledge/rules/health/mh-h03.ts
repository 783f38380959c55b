import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-H03',
  group: 'Device',
  title: 'Shared or default secret on {el}',
  description: 'One secret opens all devices of a model.',
  stride: ['S'],
  scope: 'element',
  condition: and(isA('el', 'device'), lacks('el.uniqueDeviceIdentity')),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 2, affectedUsers: 3, discoverability: 3 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M03', 'M13', 'M47'],
  references: ['CWE-798', 'CWE-1392', 'EMB3D:TID-311', 'OWASP-IoT:I1'],
  examples: {
    fires: [
      { el: { stencil: 'wearable.sensor' } },
      { el: { stencil: 'wearable.sensor', properties: { uniqueDeviceIdentity: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'wearable.sensor', properties: { uniqueDeviceIdentity: 'yes' } } },
      { el: { stencil: 'mobile.app' } },
    ],
  },
}
