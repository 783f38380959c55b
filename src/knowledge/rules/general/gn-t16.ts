import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T16',
  group: 'Delivery',
  title: 'Malicious change brought in through {el}',
  description: 'One account, stolen or disloyal, is enough to change what will run.',
  stride: ['T', 'E'],
  scope: 'element',
  condition: and(or(isA('el', 'ci.repo'), isA('el', 'ci.pipeline')), lacks('el.changesReviewed')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G33', 'G01'],
  references: ['CWE-506', 'OWASP-CICD:CICD-SEC-1'],
  examples: {
    fires: [
      { el: { stencil: 'ci.repo' } },
      { el: { stencil: 'ci.pipeline' } },
      { el: { stencil: 'ci.repo', properties: { changesReviewed: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'ci.repo', properties: { changesReviewed: 'yes' } } },
    ],
  },
}
