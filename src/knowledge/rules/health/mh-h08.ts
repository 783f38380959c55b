import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-H08',
  group: 'Device',
  title: 'Readings of {source} belong to another person',
  description:
    'Somebody else wears the device, by mistake or on purpose, and the data is stored under the patient’s name.',
  stride: ['S', 'R'],
  scope: 'flow',
  condition: and(
    or(isA('source', 'wearable.sensor'), isA('source', 'wearable.controller')),
    lacks('source.patientBinding'),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S5',
  attackClass: 'virtual',
  tags: ['safety'],
  aggregate: 'instance',
  mitigations: ['M48', 'M53', 'M47'],
  references: ['CWE-345'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.ble' },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble' },
        source: { stencil: 'wearable.controller', properties: { patientBinding: 'no' } },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble' },
        source: { stencil: 'wearable.sensor' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.ble' },
        source: { stencil: 'wearable.controller', properties: { patientBinding: 'yes' } },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble' },
        source: { stencil: 'home.gateway' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
    ],
  },
}
