import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-F06',
  group: 'Communication',
  title: 'Patient tracked through advertisements of {source}',
  description:
    'A fixed address or a recognisable payload reveals where the patient is, and that a medical device is worn.',
  stride: ['I'],
  scope: 'flow',
  condition: and(isA('flow', 'flow.ble'), lacks('flow.addressPrivacy')),
  suggestedDread: { damage: 1, reproducibility: 3, exploitability: 3, affectedUsers: 1, discoverability: 3 },
  safetySeverity: 'S1',
  attackClass: 'virtual',
  tags: ['privacy'],
  aggregate: 'instance',
  mitigations: ['M45', 'M15'],
  references: ['CWE-359'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.ble' },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { addressPrivacy: 'no' } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.ble', properties: { addressPrivacy: 'yes' } },
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
