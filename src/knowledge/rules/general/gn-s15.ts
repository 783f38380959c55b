import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-S15',
  group: 'Communication',
  title: 'Mail in the name of {source} forged',
  description:
    'Without signatures and published rules for the sender’s domain, anybody writes to your users as you.',
  stride: ['S'],
  scope: 'flow',
  condition: and(isA('flow', 'flow.email'), lacks('flow.authenticatesSource')),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 3, affectedUsers: 3, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G04', 'G39'],
  defersTo: [
    'health/MH-A03',
    'health/MH-A06',
    'health/MH-A07',
    'health/MH-F09',
    'health/MH-F13',
    'health/MH-H06',
  ],
  references: ['CWE-290', 'CAPEC-98'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.email' },
        source: { stencil: 'ext.email' },
        target: { stencil: 'human.user' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.email', properties: { authenticatesSource: 'no' } },
        source: { stencil: 'ext.email' },
        target: { stencil: 'human.user' },
        crosses: ['boundary.box'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow' },
        source: { stencil: 'ext.email' },
        target: { stencil: 'human.user' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.email', properties: { authenticatesSource: 'yes' } },
        source: { stencil: 'ext.email' },
        target: { stencil: 'human.user' },
        crosses: ['boundary.box'],
      },
    ],
  },
}
