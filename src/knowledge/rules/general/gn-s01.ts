import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-S01',
  group: 'Authentication',
  title: 'Stranger calls {target} in the name of {source}',
  description:
    'Nothing proves to the receiver who sends, so whoever reaches it can pass for the expected sender.',
  stride: ['S', 'E'],
  scope: 'flow',
  condition: and(
    or(crosses(), isA('source', 'external'), isA('source', 'client')),
    isA('target', 'process'),
    lacks('flow.authenticatesSource'),
    not(
      or(
        isA('target', 'client'),
        isA('source', 'human.visitor'),
        isA('flow', 'flow.ui'),
        isA('flow', 'flow.webhook'),
        isA('flow', 'flow.email'),
      ),
    ),
  ),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G02', 'G01'],
  defersTo: [
    'health/MH-A03',
    'health/MH-A06',
    'health/MH-A07',
    'health/MH-F09',
    'health/MH-F13',
    'health/MH-H06',
    'health/MH-L01',
    'health/MH-L02',
  ],
  references: ['CWE-306', 'OWASP-API:API2'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'app.service' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      { flow: { stencil: 'flow.https' }, source: { stencil: 'external' }, target: { stencil: 'app.api' } },
      { flow: { stencil: 'flow.https' }, source: { stencil: 'client.spa' }, target: { stencil: 'app.api' } },
      {
        flow: { stencil: 'flow.https', properties: { authenticatesSource: 'no' } },
        source: { stencil: 'app.service' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'human.visitor' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      { flow: { stencil: 'flow.https' }, source: { stencil: 'app.service' }, target: { stencil: 'app.api' } },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'app.service' },
        target: { stencil: 'data.sql' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'app.service' },
        target: { stencil: 'client.spa' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.https', properties: { authenticatesSource: 'yes' } },
        source: { stencil: 'app.service' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.ui' },
        source: { stencil: 'app.service' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.webhook' },
        source: { stencil: 'app.service' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.email' },
        source: { stencil: 'app.service' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
    ],
  },
}
