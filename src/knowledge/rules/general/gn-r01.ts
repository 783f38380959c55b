import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-R01',
  group: 'Accountability',
  title: 'Actions at {el} cannot be traced',
  description: 'After an incident or a dispute nobody can show who did what, or that something was not done.',
  stride: ['R'],
  scope: 'element',
  condition: and(
    isA('el', 'process'),
    not(or(isA('el', 'client'), isA('el', 'edge'), isA('el', 'plat'))),
    lacks('el.auditLogging'),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G23', 'G48'],
  defersTo: ['health/MH-K01'],
  references: ['CWE-778', 'OWASP-Web:A09'],
  examples: {
    fires: [
      { el: { stencil: 'app.api' } },
      { el: { stencil: 'app.api', properties: { auditLogging: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'client.browser' } },
      { el: { stencil: 'data.sql' } },
      { el: { stencil: 'edge.network' } },
      { el: { stencil: 'plat.vm' } },
      { el: { stencil: 'app.api', properties: { auditLogging: 'yes' } } },
    ],
  },
}
