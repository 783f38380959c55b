import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T20',
  group: 'Delivery',
  title: 'One build job reaches into another at {el}',
  description:
    'Jobs share a machine, a cache or secrets; code of a stranger’s change request alters the next release.',
  stride: ['T', 'E', 'I'],
  scope: 'element',
  condition: and(or(isA('el', 'ci.pipeline'), isA('el', 'ci.runner')), lacks('el.buildIsolated')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G34'],
  references: ['CWE-653', 'OWASP-CICD:CICD-SEC-4'],
  examples: {
    fires: [
      { el: { stencil: 'ci.runner' } },
      { el: { stencil: 'ci.pipeline' } },
      { el: { stencil: 'ci.runner', properties: { buildIsolated: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'ci.runner', properties: { buildIsolated: 'yes' } } },
    ],
  },
}
