import type { Rule } from '../../../engine/rule.ts'
import { and, carries, crosses, isA, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-S04',
  group: 'Communication',
  title: 'Recorded request sent again on {flow}',
  description:
    'A request that was once valid is repeated: a payment is made twice, an old command or token works again.',
  stride: ['S', 'T'],
  scope: 'flow',
  condition: and(
    crosses(),
    lacks('flow.replayProtected'),
    not(isA('flow', 'flow.ui')),
    or(carries('command'), carries('financial'), carries('credentials')),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G04', 'G48'],
  defersTo: ['health/MH-F03', 'health/MH-F12'],
  references: ['CWE-294', 'CAPEC-60'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow', properties: { dataClass: ['financial'] } },
        source: { stencil: 'client.mobile' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow', properties: { dataClass: ['command'] } },
        source: { stencil: 'client.mobile' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow', properties: { dataClass: ['credentials'] } },
        source: { stencil: 'client.mobile' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow', properties: { dataClass: ['financial'], replayProtected: 'no' } },
        source: { stencil: 'client.mobile' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow', properties: { dataClass: ['financial'] } },
        source: { stencil: 'client.mobile' },
        target: { stencil: 'app.api' },
      },
      {
        flow: { stencil: 'flow', properties: { dataClass: ['financial'], replayProtected: 'yes' } },
        source: { stencil: 'client.mobile' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.ui', properties: { dataClass: ['financial'] } },
        source: { stencil: 'client.mobile' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow', properties: { dataClass: ['none'] } },
        source: { stencil: 'client.mobile' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
    ],
  },
}
