import type { Rule } from '../../../engine/rule.ts'
import { and, carries, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-K04',
  group: 'Accountability',
  title: 'Origin of readings on {flow} disputed',
  description: 'After harm nobody can show which device produced a value.',
  stride: ['R'],
  scope: 'flow',
  condition: and(
    or(carries('telemetry'), carries('phi')),
    isA('source', 'device'),
    lacks('flow.integrityProtected'),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 1 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M21', 'M35', 'M48'],
  references: ['CWE-345'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['telemetry'] } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['telemetry'], integrityProtected: 'no' } },
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
        flow: { stencil: 'flow.ble', properties: { dataClass: ['telemetry'], integrityProtected: 'yes' } },
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
        source: { stencil: 'mobile.app' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
    ],
  },
}
