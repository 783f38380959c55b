import type { Rule } from '../../../engine/rule.ts'
import { and, carries, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-G04',
  group: 'Commands and updates',
  title: '{target} rolled back to a vulnerable version',
  description: 'An old version, signed but vulnerable, is installed.',
  stride: ['T'],
  scope: 'flow',
  condition: and(or(isA('flow', 'flow.ota'), carries('firmware')), lacks('target.rollbackProtection')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 1, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M41'],
  references: ['CWE-1328', 'EMB3D:TID-216'],
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
        target: { stencil: 'wearable.controller', properties: { rollbackProtection: 'no' } },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.internal', properties: { dataClass: ['firmware'] } },
        source: { stencil: 'update.server' },
        target: { stencil: 'wearable.controller' },
        crosses: ['boundary.cloud'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.ota' },
        source: { stencil: 'update.server' },
        target: { stencil: 'wearable.controller', properties: { rollbackProtection: 'yes' } },
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
