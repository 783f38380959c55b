import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T12',
  group: 'Input',
  title: 'Crafted message from {source} harms {target}',
  description:
    'Messages count as internal and are unpacked without a look; one that was crafted runs code or corrupts state.',
  stride: ['T', 'E', 'D'],
  scope: 'flow',
  condition: and(isA('source', 'data.queue'), isA('target', 'process'), lacks('target.inputValidated')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G40', 'G08'],
  defersTo: ['health/MH-J04'],
  references: ['CWE-502', 'OWASP-Web:A08'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.message' },
        source: { stencil: 'data.queue' },
        target: { stencil: 'app.worker' },
      },
      {
        flow: { stencil: 'flow.message' },
        source: { stencil: 'data.queue' },
        target: { stencil: 'app.worker', properties: { inputValidated: 'no' } },
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.message' },
        source: { stencil: 'app.service' },
        target: { stencil: 'app.worker' },
      },
      {
        flow: { stencil: 'flow.message' },
        source: { stencil: 'data.queue' },
        target: { stencil: 'data.sql' },
      },
      {
        flow: { stencil: 'flow.message' },
        source: { stencil: 'data.queue' },
        target: { stencil: 'app.worker', properties: { inputValidated: 'yes' } },
      },
    ],
  },
}
