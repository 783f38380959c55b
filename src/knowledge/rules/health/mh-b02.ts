import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-B02',
  group: 'Authorization',
  title: 'Privileges of {source} exceeded on {target}',
  description: 'A legitimate user or service uses rights that its task does not need.',
  stride: ['E'],
  scope: 'flow',
  condition: and(isA('target', 'service'), lacks('target.leastPrivilege')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'pair',
  mitigations: ['M25', 'M26', 'M35'],
  references: ['CWE-269'],
  source: 'Table IV, row 4.2',
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service', properties: { leastPrivilege: 'no' } },
        crosses: ['boundary.home'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service', properties: { leastPrivilege: 'yes' } },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.home'],
      },
    ],
  },
}
