import type { Rule } from '../../../engine/rule.ts'
import { and, isIn, ne } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-F07',
  group: 'Communication',
  title: 'Radio of {flow} jammed',
  description:
    'Interference interrupts the body area or mobile link. No property of the link prevents it: accept it, or make sure that operation degrades safely.',
  stride: ['D'],
  scope: 'flow',
  condition: and(isIn('flow.channel', ['ble', 'nfc', 'wifi', 'cellular']), ne('flow.safetyRelevant', 'no')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'physical',
  tags: ['safety'],
  aggregate: 'instance',
  mitigations: ['M46', 'M34', 'M67'],
  references: ['EMB3D:TID-404'],
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
        flow: { stencil: 'flow.ble', properties: { channel: 'internal' } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { safetyRelevant: 'no' } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.usb' },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
    ],
  },
}
