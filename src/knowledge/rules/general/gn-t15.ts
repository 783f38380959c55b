import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T15',
  group: 'Network',
  title: 'Request smuggled past {el}',
  description:
    'Two servers disagree on where a request ends or whom a header names, so that checks at the first do not hold for the second.',
  stride: ['T', 'E', 'S'],
  scope: 'element',
  condition: and(
    or(isA('el', 'edge.lb'), isA('el', 'edge.proxy'), isA('el', 'app.gateway')),
    lacks('el.headersNormalised'),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G37'],
  references: ['CWE-444', 'CAPEC-33'],
  examples: {
    fires: [
      { el: { stencil: 'edge.proxy' } },
      { el: { stencil: 'edge.lb' } },
      { el: { stencil: 'app.gateway' } },
      { el: { stencil: 'edge.proxy', properties: { headersNormalised: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'edge.proxy', properties: { headersNormalised: 'yes' } } },
    ],
  },
}
