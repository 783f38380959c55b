import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T24',
  group: 'Input',
  title: 'Instructions hidden in content steer {target}',
  description:
    'A document, mail or page that is put into the prompt tells the model to reveal data or to use its tools for someone else.',
  stride: ['T', 'I', 'E'],
  scope: 'flow',
  condition: and(isA('target', 'ext.llm'), lacks('target.promptsSeparated')),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 3, affectedUsers: 2, discoverability: 3 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G45', 'G07'],
  references: ['CWE-1427', 'OWASP-LLM:LLM01'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'app.api' },
        target: { stencil: 'ext.llm' },
        crosses: ['boundary.thirdparty'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'app.api' },
        target: { stencil: 'ext.llm', properties: { promptsSeparated: 'no' } },
        crosses: ['boundary.thirdparty'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'app.api' },
        target: { stencil: 'app.service' },
        crosses: ['boundary.thirdparty'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'app.api' },
        target: { stencil: 'ext.llm', properties: { promptsSeparated: 'yes' } },
        crosses: ['boundary.thirdparty'],
      },
    ],
  },
}
