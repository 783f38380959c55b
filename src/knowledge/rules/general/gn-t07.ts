import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T07',
  group: 'Web',
  title: 'Clicks on {el} captured by an invisible frame',
  description:
    'The page is shown transparently over another, and the user presses a button without seeing it.',
  stride: ['T'],
  scope: 'element',
  condition: and(or(isA('el', 'app.web'), isA('el', 'client.spa')), lacks('el.framingRefused')),
  suggestedDread: { damage: 1, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G11', 'G10'],
  references: ['CWE-1021', 'CAPEC-103'],
  examples: {
    fires: [
      { el: { stencil: 'app.web' } },
      { el: { stencil: 'client.spa' } },
      { el: { stencil: 'app.web', properties: { framingRefused: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'app.web', properties: { framingRefused: 'yes' } } },
    ],
  },
}
