import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-R08',
  group: 'Delivery',
  title: 'Origin of what {el} delivers cannot be shown',
  description:
    'Nothing ties what runs to a commit and a build, so a slipped-in artifact cannot be told from a real one.',
  stride: ['R', 'T'],
  scope: 'element',
  condition: and(isA('el', 'ci.pipeline'), lacks('el.buildProvenance')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 1, affectedUsers: 2, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G36'],
  references: ['CWE-345', 'OWASP-CICD:CICD-SEC-9'],
  examples: {
    fires: [
      { el: { stencil: 'ci.pipeline' } },
      { el: { stencil: 'ci.pipeline', properties: { buildProvenance: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'ci.pipeline', properties: { buildProvenance: 'yes' } } },
    ],
  },
}
