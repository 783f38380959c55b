import type { Rule } from '../../../engine/rule.ts'
import { and, gt, isA, not } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-H09',
  group: 'Device',
  title: 'Readings lost while {el} is offline',
  description: 'The buffer is too small for realistic gaps.',
  stride: ['D'],
  scope: 'element',
  condition: and(isA('el', 'wearable.controller'), not(gt('el.offlineToleranceSeconds', 0))),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: ['safety'],
  aggregate: 'instance',
  mitigations: ['M34', 'M14'],
  references: ['CWE-770'],
  examples: {
    fires: [
      { el: { stencil: 'wearable.controller' } },
      { el: { stencil: 'wearable.controller', properties: { offlineToleranceSeconds: 0 } } },
    ],
    silent: [
      { el: { stencil: 'wearable.controller', properties: { offlineToleranceSeconds: 3600 } } },
      { el: { stencil: 'wearable.sensor' } },
    ],
  },
}
