import type { Rule } from '../../../engine/rule.ts'
import { and, carries, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-G03',
  group: 'Commands and updates',
  title: 'Manipulated update installed on {target}',
  description: 'Foreign firmware or software is accepted.',
  stride: ['T', 'E'],
  scope: 'flow',
  condition: and(or(isA('flow', 'flow.ota'), carries('firmware')), lacks('target.signedUpdates')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S5',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M41', 'M42'],
  references: ['CWE-494', 'EMB3D:TID-211', 'OWASP-IoT:I4'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.ota' },
        source: { stencil: 'update.server' },
        target: { stencil: 'wearable.controller' },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.ota' },
        source: { stencil: 'update.server' },
        target: { stencil: 'wearable.controller', properties: { signedUpdates: 'no' } },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['firmware'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'wearable.controller' },
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.ota' },
        source: { stencil: 'update.server' },
        target: { stencil: 'wearable.controller', properties: { signedUpdates: 'yes' } },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'update.server' },
        target: { stencil: 'wearable.controller' },
        crosses: ['boundary.cloud'],
      },
    ],
  },
}
