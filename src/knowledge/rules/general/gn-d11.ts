import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-D11',
  group: 'Network',
  title: 'Flood from the Internet fills the line of {target}',
  description:
    'Rented or hijacked machines send more than the line or the appliance carries; filters behind it do not help.',
  stride: ['D'],
  scope: 'flow',
  condition: and(
    crosses('boundary.internet'),
    or(
      isA('target', 'edge.lb'),
      isA('target', 'edge.proxy'),
      isA('target', 'edge.cdn'),
      isA('target', 'edge.waf'),
    ),
    lacks('target.floodAbsorbed'),
  ),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 3, affectedUsers: 3, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G38'],
  references: ['CWE-406', 'CAPEC-125', 'ATTACK:T1498'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.browser' },
        target: { stencil: 'edge.lb' },
        crosses: ['boundary.internet'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.browser' },
        target: { stencil: 'edge.proxy' },
        crosses: ['boundary.internet'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.browser' },
        target: { stencil: 'edge.cdn' },
        crosses: ['boundary.internet'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.browser' },
        target: { stencil: 'edge.waf' },
        crosses: ['boundary.internet'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.browser' },
        target: { stencil: 'edge.lb', properties: { floodAbsorbed: 'no' } },
        crosses: ['boundary.internet'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.browser' },
        target: { stencil: 'edge.lb' },
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.browser' },
        target: { stencil: 'app.service' },
        crosses: ['boundary.internet'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.browser' },
        target: { stencil: 'edge.lb', properties: { floodAbsorbed: 'yes' } },
        crosses: ['boundary.internet'],
      },
    ],
  },
}
