import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, ne, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-A06',
  group: 'Authentication',
  title: 'Sensor spoofing: {source} imitated towards {target}',
  description:
    'A foreign device sends readings as if it were the patient’s sensor, or floods the receiver until real readings are lost.',
  stride: ['S', 'D'],
  scope: 'flow',
  condition: and(
    or(isA('source', 'wearable.sensor'), isA('source', 'wearable.controller'), isA('source', 'implant')),
    ne('flow.channel', 'bus'),
    or(lacks('flow.authenticatesSource'), lacks('source.uniqueDeviceIdentity')),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M01', 'M03', 'M04', 'M45', 'M48'],
  references: ['CWE-306', 'EMB3D:TID-406'],
  source: 'Table III, row 3.6',
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
        source: { stencil: 'wearable.sensor' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble' },
        source: { stencil: 'implant' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble' },
        source: { stencil: 'wearable.controller', properties: { uniqueDeviceIdentity: 'yes' } },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { authenticatesSource: 'yes' } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.ble', properties: { channel: 'bus' } },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.sensorBus' },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { authenticatesSource: 'yes' } },
        source: { stencil: 'wearable.controller', properties: { uniqueDeviceIdentity: 'yes' } },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
    ],
  },
}
