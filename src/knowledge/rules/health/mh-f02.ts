import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, isIn, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-F02',
  group: 'Communication',
  title: 'Data of {flow} tampered with in transit',
  description:
    'Readings, orders or records are changed on the way between body area network, phone and service.',
  stride: ['T'],
  scope: 'flow',
  condition: and(
    or(crosses(), isIn('flow.channel', ['ble', 'wifi', 'cellular', 'internet'])),
    not(isA('flow', 'flow.ui')),
    lacks('flow.integrityProtected'),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'pair',
  mitigations: ['M09', 'M21', 'M06'],
  references: ['CWE-345', 'EMB3D:TID-406'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.ble' },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { integrityProtected: 'no' } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.internal' },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble' },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.ble', properties: { integrityProtected: 'yes' } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ui' },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.internal' },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
      },
    ],
  },
}
