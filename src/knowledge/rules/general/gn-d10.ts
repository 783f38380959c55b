import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-D10',
  group: 'Availability',
  title: 'Bad message from {source} blocks {target}',
  description: 'A message that cannot be processed is tried for ever, and all that come after it wait.',
  stride: ['D'],
  scope: 'flow',
  condition: and(
    isA('source', 'data.queue'),
    isA('target', 'app.worker'),
    lacks('target.poisonMessagesParked'),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G40'],
  references: ['CWE-755'],
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
        target: { stencil: 'app.worker', properties: { poisonMessagesParked: 'no' } },
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
        target: { stencil: 'app.service' },
      },
      {
        flow: { stencil: 'flow.message' },
        source: { stencil: 'data.queue' },
        target: { stencil: 'app.worker', properties: { poisonMessagesParked: 'yes' } },
      },
    ],
  },
}
