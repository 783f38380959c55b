import type { Rule } from '../../../engine/rule.ts'
import { and, isA, isIn } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-F04',
  group: 'Communication',
  title: 'Interception during or after Bluetooth pairing of {flow}',
  description: 'Weak pairing lets a nearby device obtain the link key, or sit in the middle.',
  stride: ['S', 'I'],
  scope: 'flow',
  condition: and(isA('flow', 'flow.ble'), isIn('flow.pairingMode', ['just-works', 'legacy', 'unknown'])),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M45', 'M07', 'M08'],
  references: ['CWE-322', 'EMB3D:TID-411', 'OWASP-IoT:I9'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.ble' },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.ble', properties: { pairingMode: 'out-of-band' } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.nfc' },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
    ],
  },
}
