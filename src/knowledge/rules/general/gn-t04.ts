import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T04',
  group: 'Input',
  title: 'Query of {source} to {target} rewritten by its input',
  description:
    'Operators or filters hidden in input reach a document store, search engine or directory and select what they should not.',
  stride: ['T', 'I', 'E'],
  scope: 'flow',
  condition: and(
    isA('source', 'app'),
    or(isA('target', 'data.nosql'), isA('target', 'data.search'), isA('target', 'data.directory')),
    lacks('source.queriesParameterised'),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 3, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G09', 'G08'],
  references: ['CWE-943', 'CWE-90', 'OWASP-Web:A03'],
  examples: {
    fires: [
      { flow: { stencil: 'flow.query' }, source: { stencil: 'app.api' }, target: { stencil: 'data.nosql' } },
      { flow: { stencil: 'flow.query' }, source: { stencil: 'app.api' }, target: { stencil: 'data.search' } },
      {
        flow: { stencil: 'flow.query' },
        source: { stencil: 'app.api' },
        target: { stencil: 'data.directory' },
      },
      {
        flow: { stencil: 'flow.query' },
        source: { stencil: 'app.api', properties: { queriesParameterised: 'no' } },
        target: { stencil: 'data.nosql' },
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.query' },
        source: { stencil: 'human.visitor' },
        target: { stencil: 'data.nosql' },
      },
      { flow: { stencil: 'flow.query' }, source: { stencil: 'app.api' }, target: { stencil: 'app.service' } },
      {
        flow: { stencil: 'flow.query' },
        source: { stencil: 'app.api', properties: { queriesParameterised: 'yes' } },
        target: { stencil: 'data.nosql' },
      },
    ],
  },
}
