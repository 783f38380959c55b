import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-E02',
  group: 'Access rights',
  title: 'Records of others reached at {el} by changing a number',
  description:
    'The function is checked, the record is not; whoever counts up the identifiers reads or changes them all.',
  stride: ['E', 'I', 'T'],
  scope: 'element',
  condition: and(
    or(isA('el', 'app.web'), isA('el', 'app.api'), isA('el', 'app.realtime')),
    lacks('el.objectLevelAuthz'),
  ),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 3, affectedUsers: 2, discoverability: 3 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G06'],
  references: ['CWE-639', 'OWASP-API:API1', 'OWASP-Web:A01'],
  examples: {
    fires: [
      { el: { stencil: 'app.api' } },
      { el: { stencil: 'app.web' } },
      { el: { stencil: 'app.realtime' } },
      { el: { stencil: 'app.api', properties: { objectLevelAuthz: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'app.api', properties: { objectLevelAuthz: 'yes' } } },
    ],
  },
}
