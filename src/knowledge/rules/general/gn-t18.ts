import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T18',
  group: 'Delivery',
  title: 'Artifact in {el} replaced',
  description:
    'A package or image is exchanged after it was built, and everything that installs it takes the exchanged one.',
  stride: ['T', 'E'],
  scope: 'element',
  condition: and(isA('el', 'ci.registry'), lacks('el.artifactsSigned')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 1, affectedUsers: 3, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G36'],
  references: ['CWE-494', 'OWASP-CICD:CICD-SEC-9'],
  examples: {
    fires: [
      { el: { stencil: 'ci.registry' } },
      { el: { stencil: 'ci.registry', properties: { artifactsSigned: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'ci.registry', properties: { artifactsSigned: 'yes' } } },
    ],
  },
}
