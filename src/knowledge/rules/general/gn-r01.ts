import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-R01',
  group: 'Accountability',
  title: 'Actions at {el} cannot be traced',
  description: 'After an incident or a dispute nobody can show who did what, or that something was not done.',
  stride: ['R'],
  scope: 'element',
  condition: and(or(isA('el', 'app'), isA('el', 'id.provider'), isA('el', 'ci')), lacks('el.auditLogging')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G23'],
  references: ['CWE-778', 'OWASP-Web:A09'],
  examples: {
    fires: [
      { el: { stencil: 'app.api' } },
      { el: { stencil: 'ci.runner' } },
      { el: { stencil: 'id.provider' } },
      { el: { stencil: 'app.api', properties: { auditLogging: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'data.sql' } },
      { el: { stencil: 'app.api', properties: { auditLogging: 'yes' } } },
    ],
  },
}
