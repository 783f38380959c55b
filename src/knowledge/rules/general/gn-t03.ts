import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T03',
  group: 'Input',
  title: 'SQL of {source} rewritten by its input',
  description:
    'A value that is pasted into a statement becomes part of it: tables are read, changed or dropped.',
  stride: ['T', 'I', 'E'],
  scope: 'flow',
  condition: and(
    isA('source', 'app'),
    or(isA('target', 'data.sql'), isA('flow', 'flow.sql')),
    lacks('source.queriesParameterised'),
  ),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 3, affectedUsers: 3, discoverability: 3 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G09', 'G07'],
  defersTo: ['health/MH-J04'],
  references: ['CWE-89', 'OWASP-Web:A03', 'CAPEC-66'],
  examples: {
    fires: [
      { flow: { stencil: 'flow.query' }, source: { stencil: 'app.api' }, target: { stencil: 'data.sql' } },
      { flow: { stencil: 'flow.sql' }, source: { stencil: 'app.api' }, target: { stencil: 'app.service' } },
      {
        flow: { stencil: 'flow.query' },
        source: { stencil: 'app.api', properties: { queriesParameterised: 'no' } },
        target: { stencil: 'data.sql' },
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.query' },
        source: { stencil: 'human.visitor' },
        target: { stencil: 'data.sql' },
      },
      { flow: { stencil: 'flow.query' }, source: { stencil: 'app.api' }, target: { stencil: 'app.service' } },
      {
        flow: { stencil: 'flow.query' },
        source: { stencil: 'app.api', properties: { queriesParameterised: 'yes' } },
        target: { stencil: 'data.sql' },
      },
    ],
  },
}
