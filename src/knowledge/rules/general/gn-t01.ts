import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, isIn, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T01',
  group: 'Communication',
  title: 'Data of {flow} changed on the way',
  description: 'Whoever sits on the path alters requests or answers, and neither end notices.',
  stride: ['T'],
  scope: 'flow',
  condition: and(
    or(crosses(), isIn('flow.channel', ['wifi', 'cellular', 'internet'])),
    lacks('flow.integrityProtected'),
    not(isA('flow', 'flow.ui')),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'pair',
  mitigations: ['G03', 'G04'],
  defersTo: ['health/MH-F02', 'health/MH-G01', 'health/MH-G02', 'health/MH-L01'],
  references: ['CWE-924', 'OWASP-Web:A02'],
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
        flow: { stencil: 'flow', properties: { integrityProtected: 'no' } },
        source: { stencil: 'app.web' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
    ],
    silent: [
      { flow: { stencil: 'flow' }, source: { stencil: 'app.web' }, target: { stencil: 'app.api' } },
      {
        flow: { stencil: 'flow', properties: { integrityProtected: 'yes' } },
        source: { stencil: 'app.web' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.ui' },
        source: { stencil: 'app.web' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
    ],
  },
}
