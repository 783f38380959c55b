import type { Rule } from '../../../engine/rule.ts'
import { and, carries, crosses, isA, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-F03',
  group: 'Communication',
  title: 'Old messages replayed on {flow}',
  description: 'Recorded readings or commands are sent again, and accepted.',
  stride: ['T', 'S'],
  scope: 'flow',
  condition: and(
    crosses(),
    not(isA('flow', 'flow.ui')),
    lacks('flow.replayProtected'),
    or(carries('command'), carries('telemetry'), carries('phi')),
  ),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'pair',
  mitigations: ['M05', 'M14', 'M01'],
  references: ['CWE-294', 'EMB3D:TID-407'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['telemetry'] } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['telemetry'], replayProtected: 'no' } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['command'] } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['phi'] } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['telemetry'], replayProtected: 'yes' } },
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
        flow: { stencil: 'flow.ble', properties: { dataClass: ['telemetry'] } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
      },
      {
        flow: { stencil: 'flow.ui', properties: { dataClass: ['telemetry'] } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
    ],
  },
}
