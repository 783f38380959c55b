import type { Rule } from '../../../engine/rule.ts'
import { and, carries, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-F05',
  group: 'Communication',
  title: 'Unauthorized writes to {target} over {flow}',
  description: 'A nearby device writes a characteristic and so changes sampling, dosing or firmware.',
  stride: ['T', 'E'],
  scope: 'flow',
  condition: and(
    isA('flow', 'flow.ble'),
    lacks('flow.gattAuthorization'),
    or(carries('configuration'), carries('command'), carries('firmware')),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S5',
  attackClass: 'virtual',
  tags: ['safety'],
  aggregate: 'instance',
  mitigations: ['M45', 'M06', 'M01'],
  references: ['CWE-862', 'EMB3D:TID-310'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['configuration'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'wearable.controller' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['configuration'], gattAuthorization: 'no' } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'wearable.controller' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['command'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'wearable.controller' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['firmware'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'wearable.controller' },
        crosses: ['boundary.ban'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['configuration'], gattAuthorization: 'yes' } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'wearable.controller' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['none'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'wearable.controller' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.nfc', properties: { dataClass: ['configuration'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'wearable.controller' },
        crosses: ['boundary.ban'],
      },
    ],
  },
}
