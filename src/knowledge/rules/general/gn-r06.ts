import type { Rule } from '../../../engine/rule.ts'
import { and, carries, crosses, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-R06',
  group: 'Accountability',
  title: 'Delivery of {flow} disputed',
  description:
    'One side says that it sent, the other that nothing came; without a receipt both may be believed.',
  stride: ['R'],
  scope: 'flow',
  condition: and(crosses(), or(carries('command'), carries('financial')), lacks('flow.acknowledged')),
  suggestedDread: { damage: 2, reproducibility: 1, exploitability: 2, affectedUsers: 2, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G48'],
  defersTo: ['health/MH-F14', 'health/MH-K03'],
  references: ['CWE-223'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['financial'] } },
        source: { stencil: 'app.api' },
        target: { stencil: 'ext.payment' },
        crosses: ['boundary.thirdparty'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['command'] } },
        source: { stencil: 'app.api' },
        target: { stencil: 'ext.payment' },
        crosses: ['boundary.thirdparty'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['financial'], acknowledged: 'no' } },
        source: { stencil: 'app.api' },
        target: { stencil: 'ext.payment' },
        crosses: ['boundary.thirdparty'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['financial'] } },
        source: { stencil: 'app.api' },
        target: { stencil: 'ext.payment' },
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['none'] } },
        source: { stencil: 'app.api' },
        target: { stencil: 'ext.payment' },
        crosses: ['boundary.thirdparty'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['financial'], acknowledged: 'yes' } },
        source: { stencil: 'app.api' },
        target: { stencil: 'ext.payment' },
        crosses: ['boundary.thirdparty'],
      },
    ],
  },
}
