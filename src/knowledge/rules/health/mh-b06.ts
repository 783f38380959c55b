import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-B06',
  group: 'Authorization',
  title: 'Administration functions used without authorization from {source} to {target}',
  description: 'Administration can be reached with ordinary rights or from ordinary networks.',
  stride: ['E', 'T'],
  scope: 'flow',
  condition: or(
    and(isA('target', 'cloud.admin'), lacks('target.adminSeparated')),
    and(isA('source', 'cloud.admin'), lacks('source.adminSeparated')),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 3 },
  safetySeverity: 'S5',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M27', 'M50', 'M38'],
  references: ['CWE-285'],
  source: 'Table IV, row 4.6',
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'cloud.admin' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.admin'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'cloud.admin', properties: { adminSeparated: 'no' } },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.admin'],
      },
      {
        flow: { stencil: 'flow.ui' },
        source: { stencil: 'human.admin' },
        target: { stencil: 'cloud.admin' },
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'cloud.admin', properties: { adminSeparated: 'yes' } },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.admin'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'monitor.service' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.admin'],
      },
      {
        flow: { stencil: 'flow.ui' },
        source: { stencil: 'human.admin' },
        target: { stencil: 'cloud.admin', properties: { adminSeparated: 'yes' } },
      },
    ],
  },
}
