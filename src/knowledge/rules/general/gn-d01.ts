import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, lacks, not } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-D01',
  group: 'Availability',
  title: '{target} flooded from {source}',
  description: 'More requests than it can answer, or few that are dear, keep everybody else out.',
  stride: ['D'],
  scope: 'flow',
  condition: and(
    crosses(),
    isA('target', 'process'),
    lacks('flow.rateLimited'),
    lacks('target.rateLimited'),
    not(isA('target', 'client')),
  ),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 3, affectedUsers: 3, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'pair',
  mitigations: ['G14'],
  defersTo: ['health/MH-J01'],
  references: ['CWE-770', 'CWE-400', 'OWASP-API:API4'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.https', properties: { rateLimited: 'no' } },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
    ],
    silent: [
      { flow: { stencil: 'flow.https' }, source: { stencil: 'client.spa' }, target: { stencil: 'app.api' } },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'data.sql' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'client.spa' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.https', properties: { rateLimited: 'yes' } },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.api', properties: { rateLimited: 'yes' } },
        crosses: ['boundary.box'],
      },
    ],
  },
}
