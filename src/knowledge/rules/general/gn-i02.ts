import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, has, isIn, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-I02',
  group: 'Communication',
  title: '{flow} forced to weak encryption',
  description:
    'An attacker on the path makes both ends agree on an old version or suite, or strips encryption before it starts.',
  stride: ['I', 'T'],
  scope: 'flow',
  condition: and(
    or(crosses(), isIn('flow.channel', ['wifi', 'cellular', 'internet'])),
    has('flow.encrypted'),
    lacks('flow.downgradeProtected'),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 1, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'pair',
  mitigations: ['G03', 'G30'],
  defersTo: ['health/MH-F11'],
  references: ['CWE-757', 'OWASP-Web:A02'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      { flow: { stencil: 'flow.https' }, source: { stencil: 'client.spa' }, target: { stencil: 'app.api' } },
      {
        flow: { stencil: 'flow.https', properties: { channel: 'lan' } },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.https', properties: { downgradeProtected: 'no' } },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https', properties: { encrypted: 'no' } },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.https', properties: { downgradeProtected: 'yes' } },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.https', properties: { channel: 'lan' } },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.api' },
      },
    ],
  },
}
