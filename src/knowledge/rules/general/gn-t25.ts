import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T25',
  group: 'Input',
  title: 'Path from input leads {source} to other files in {target}',
  description: 'A file name with steps upwards or a foreign key reads or overwrites what belongs to others.',
  stride: ['T', 'I'],
  scope: 'flow',
  condition: and(
    isA('source', 'app'),
    or(isA('target', 'data.file'), isA('target', 'data.object')),
    lacks('source.inputValidated'),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 3, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G08', 'G20'],
  references: ['CWE-22', 'OWASP-Web:A01', 'CAPEC-126'],
  examples: {
    fires: [
      { flow: { stencil: 'flow.query' }, source: { stencil: 'app.api' }, target: { stencil: 'data.object' } },
      { flow: { stencil: 'flow.query' }, source: { stencil: 'app.api' }, target: { stencil: 'data.file' } },
      {
        flow: { stencil: 'flow.query' },
        source: { stencil: 'app.api', properties: { inputValidated: 'no' } },
        target: { stencil: 'data.object' },
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.query' },
        source: { stencil: 'human.visitor' },
        target: { stencil: 'data.object' },
      },
      { flow: { stencil: 'flow.query' }, source: { stencil: 'app.api' }, target: { stencil: 'app.service' } },
      {
        flow: { stencil: 'flow.query' },
        source: { stencil: 'app.api', properties: { inputValidated: 'yes' } },
        target: { stencil: 'data.object' },
      },
    ],
  },
}
