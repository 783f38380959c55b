import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T02',
  group: 'Input',
  title: 'Hostile input from {source} misleads {target}',
  description:
    'Input is used as it comes: too long, of the wrong type or with commands in it, it changes what the program does.',
  stride: ['T', 'E'],
  scope: 'flow',
  condition: and(
    or(crosses(), isA('source', 'external'), isA('source', 'client')),
    isA('target', 'process'),
    lacks('target.inputValidated'),
    not(or(isA('target', 'client'), isA('source', 'data.queue'), isA('source', 'ext.llm'))),
  ),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 3, affectedUsers: 2, discoverability: 3 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G08'],
  defersTo: ['health/MH-J04', 'health/MH-L03'],
  references: ['CWE-20', 'CWE-74', 'OWASP-Web:A03'],
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
        flow: { stencil: 'flow.https' },
        source: { stencil: 'app.service' },
        target: { stencil: 'app.api', properties: { inputValidated: 'no' } },
        crosses: ['boundary.box'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'app.service' },
        target: { stencil: 'client.spa' },
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
        target: { stencil: 'app.api', properties: { inputValidated: 'yes' } },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'data.queue' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'ext.llm' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
    ],
  },
}
