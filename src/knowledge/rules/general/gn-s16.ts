import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-S16',
  group: 'Authentication',
  title: 'Any program on the same network can call {target}',
  description:
    'The caller is trusted because of where it stands; one compromised neighbour then speaks for all.',
  stride: ['S', 'E'],
  scope: 'flow',
  condition: and(
    not(crosses()),
    isA('source', 'process'),
    isA('target', 'app'),
    lacks('flow.authenticatesSource'),
    not(or(isA('source', 'client'), isA('flow', 'flow.internal'), isA('flow', 'flow.webhook'))),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'pair',
  mitigations: ['G02', 'G29'],
  defersTo: ['health/MH-F09', 'health/MH-A06', 'health/MH-H06'],
  references: ['CWE-291'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.grpc' },
        source: { stencil: 'app.gateway' },
        target: { stencil: 'app.service' },
      },
      {
        flow: { stencil: 'flow.grpc', properties: { authenticatesSource: 'no' } },
        source: { stencil: 'app.gateway' },
        target: { stencil: 'app.service' },
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.grpc' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.service' },
      },
      {
        flow: { stencil: 'flow.grpc' },
        source: { stencil: 'app.gateway' },
        target: { stencil: 'app.service' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.grpc' },
        source: { stencil: 'human.visitor' },
        target: { stencil: 'app.service' },
      },
      { flow: { stencil: 'flow.grpc' }, source: { stencil: 'app.gateway' }, target: { stencil: 'process' } },
      {
        flow: { stencil: 'flow.grpc', properties: { authenticatesSource: 'yes' } },
        source: { stencil: 'app.gateway' },
        target: { stencil: 'app.service' },
      },
      {
        flow: { stencil: 'flow.internal' },
        source: { stencil: 'app.gateway' },
        target: { stencil: 'app.service' },
      },
      {
        flow: { stencil: 'flow.webhook' },
        source: { stencil: 'app.gateway' },
        target: { stencil: 'app.service' },
      },
    ],
  },
}
