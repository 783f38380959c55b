import type { Rule } from '../../../engine/rule.ts'
import { and, carries, crosses, isA, isIn, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-I01',
  group: 'Communication',
  title: '{flow} overheard',
  description: 'Whoever is on the path, from the wireless network to the provider, reads what passes.',
  stride: ['I'],
  scope: 'flow',
  condition: and(
    or(crosses(), isIn('flow.channel', ['wifi', 'cellular', 'internet'])),
    lacks('flow.encrypted'),
    not(or(isA('flow', 'flow.ui'), carries('none'))),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 3, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G03'],
  defersTo: ['health/MH-F01', 'health/MH-L01', 'health/MH-L02'],
  references: ['CWE-319', 'OWASP-Web:A02'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow' },
        source: { stencil: 'app.web' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow', properties: { channel: 'wifi' } },
        source: { stencil: 'app.web' },
        target: { stencil: 'app.api' },
      },
      {
        flow: { stencil: 'flow', properties: { encrypted: 'no' } },
        source: { stencil: 'app.web' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.ui' },
        source: { stencil: 'app.web' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      { flow: { stencil: 'flow' }, source: { stencil: 'app.web' }, target: { stencil: 'app.api' } },
      {
        flow: { stencil: 'flow', properties: { encrypted: 'yes' } },
        source: { stencil: 'app.web' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow', properties: { dataClass: ['none'] } },
        source: { stencil: 'app.web' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
    ],
  },
}
