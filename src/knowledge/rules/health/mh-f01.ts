import type { Rule } from '../../../engine/rule.ts'
import { and, carries, crosses, isA, isIn, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-F01',
  group: 'Communication',
  title: 'Eavesdropping on {flow}',
  description: 'An outsider on the radio or network path reads health data or credentials.',
  stride: ['I'],
  scope: 'flow',
  condition: and(
    or(crosses(), isIn('flow.channel', ['ble', 'nfc', 'wifi', 'cellular', 'internet'])),
    lacks('flow.encrypted'),
    not(isA('flow', 'flow.ui')),
    or(carries('phi'), carries('credentials'), carries('pii')),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S2',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M09', 'M08', 'M11'],
  references: ['CWE-319', 'EMB3D:TID-408', 'OWASP-IoT:I7'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['phi'] } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['phi'], encrypted: 'no' } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.internal', properties: { dataClass: ['phi'] } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['phi'] } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
      },
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['credentials'] } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['pii'] } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['phi'], encrypted: 'yes' } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['none'] } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ui', properties: { dataClass: ['phi'] } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.internal', properties: { dataClass: ['phi'] } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
      },
    ],
  },
}
