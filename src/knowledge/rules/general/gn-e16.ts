import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-E16',
  group: 'Access rights',
  title: '{source} reaches data of another tenant in {target}',
  description: 'The border between customers is one forgotten filter; past it lie the records of all.',
  stride: ['E', 'I'],
  scope: 'flow',
  condition: and(
    crosses('boundary.tenant'),
    or(isA('target', 'app'), isA('target', 'data')),
    lacks('target.tenantsSeparated'),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G44', 'G06'],
  references: ['CWE-863', 'CWE-668'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.tenant'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'data.sql' },
        crosses: ['boundary.tenant'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.api', properties: { tenantsSeparated: 'no' } },
        crosses: ['boundary.tenant'],
      },
    ],
    silent: [
      { flow: { stencil: 'flow.https' }, source: { stencil: 'client.spa' }, target: { stencil: 'app.api' } },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'process' },
        crosses: ['boundary.tenant'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.api', properties: { tenantsSeparated: 'yes' } },
        crosses: ['boundary.tenant'],
      },
    ],
  },
}
