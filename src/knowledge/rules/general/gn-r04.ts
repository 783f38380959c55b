import type { Rule } from '../../../engine/rule.ts'
import { and, has, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-R04',
  group: 'Accountability',
  title: 'Traces of {el} rewritten where they are made',
  description: 'Logs lie on the machine that they speak of, so whoever takes it over writes their own story.',
  stride: ['R', 'T'],
  scope: 'element',
  condition: and(
    or(isA('el', 'app'), isA('el', 'id.provider')),
    has('el.auditLogging'),
    lacks('el.logsProtected'),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G24'],
  references: ['CWE-732', 'ATTACK:T1070'],
  examples: {
    fires: [
      { el: { stencil: 'app.api', properties: { auditLogging: 'yes' } } },
      { el: { stencil: 'id.provider', properties: { auditLogging: 'yes' } } },
      { el: { stencil: 'app.api', properties: { auditLogging: 'yes', logsProtected: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'data.sql', properties: { auditLogging: 'yes' } } },
      { el: { stencil: 'app.api', properties: { auditLogging: 'no' } } },
      { el: { stencil: 'app.api', properties: { auditLogging: 'yes', logsProtected: 'yes' } } },
    ],
  },
}
