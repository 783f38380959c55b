import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T23',
  group: 'Input',
  title: 'Answer of {source} taken at its word by {target}',
  description:
    'Text of a language model is shown, stored or run unchecked; whoever influences the model then writes pages, queries or commands.',
  stride: ['T', 'E', 'I'],
  scope: 'flow',
  condition: and(isA('source', 'ext.llm'), isA('target', 'process'), lacks('source.modelOutputChecked')),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G45', 'G08'],
  references: ['CWE-1426', 'OWASP-LLM:LLM05'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'ext.llm' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.thirdparty'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'ext.llm', properties: { modelOutputChecked: 'no' } },
        target: { stencil: 'app.api' },
        crosses: ['boundary.thirdparty'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'app.service' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.thirdparty'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'ext.llm' },
        target: { stencil: 'data.sql' },
        crosses: ['boundary.thirdparty'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'ext.llm', properties: { modelOutputChecked: 'yes' } },
        target: { stencil: 'app.api' },
        crosses: ['boundary.thirdparty'],
      },
    ],
  },
}
