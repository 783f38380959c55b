import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-D08',
  group: 'Outside services',
  title: 'Outage of {target} takes {source} down',
  description: 'Calls wait for a service that does not answer, until nothing else is answered either.',
  stride: ['D'],
  scope: 'flow',
  condition: and(isA('source', 'app'), isA('target', 'ext.saas'), lacks('source.degradesGracefully')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G22', 'G41'],
  references: ['CWE-754'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'app.api' },
        target: { stencil: 'ext.payment' },
        crosses: ['boundary.thirdparty'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'app.api', properties: { degradesGracefully: 'no' } },
        target: { stencil: 'ext.payment' },
        crosses: ['boundary.thirdparty'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'human.visitor' },
        target: { stencil: 'ext.payment' },
        crosses: ['boundary.thirdparty'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'app.api' },
        target: { stencil: 'app.service' },
        crosses: ['boundary.thirdparty'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'app.api', properties: { degradesGracefully: 'yes' } },
        target: { stencil: 'ext.payment' },
        crosses: ['boundary.thirdparty'],
      },
    ],
  },
}
