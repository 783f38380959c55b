import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-S03',
  group: 'Authentication',
  title: 'Forged event reported to {target}',
  description:
    'Anybody who learns the address of a webhook can report a payment, a release or a cancellation that never happened.',
  stride: ['S', 'T'],
  scope: 'flow',
  condition: and(isA('flow', 'flow.webhook'), lacks('flow.authenticatesSource')),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 3, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G04'],
  defersTo: [
    'health/MH-A03',
    'health/MH-A06',
    'health/MH-A07',
    'health/MH-F09',
    'health/MH-F13',
    'health/MH-H06',
  ],
  references: ['CWE-347', 'OWASP-API:API10'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.webhook' },
        source: { stencil: 'ext.payment' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.webhook', properties: { authenticatesSource: 'no' } },
        source: { stencil: 'ext.payment' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow' },
        source: { stencil: 'ext.payment' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.webhook', properties: { authenticatesSource: 'yes' } },
        source: { stencil: 'ext.payment' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
    ],
  },
}
