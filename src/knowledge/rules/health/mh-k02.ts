import type { Rule } from '../../../engine/rule.ts'
import { and, has, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-K02',
  group: 'Accountability',
  title: 'Logs of {el} altered or deleted',
  description: 'Evidence is removed by an administrator or an intruder.',
  stride: ['R', 'T'],
  scope: 'element',
  condition: or(
    and(isA('el', 'service'), has('el.auditLogging'), lacks('el.logsProtected')),
    and(isA('el', 'store.audit'), lacks('el.appendOnly')),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S2',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M36', 'M27'],
  references: ['CWE-117', 'EMB3D:TID-225'],
  examples: {
    fires: [
      { el: { stencil: 'store.audit' } },
      { el: { stencil: 'store.audit', properties: { appendOnly: 'no' } } },
      { el: { stencil: 'cloud.service', properties: { auditLogging: 'yes' } } },
    ],
    silent: [
      { el: { stencil: 'store.audit', properties: { appendOnly: 'yes' } } },
      { el: { stencil: 'store.ehr' } },
      { el: { stencil: 'cloud.service' } },
      { el: { stencil: 'cloud.service', properties: { auditLogging: 'yes', logsProtected: 'yes' } } },
      { el: { stencil: 'mobile.app', properties: { auditLogging: 'yes' } } },
    ],
  },
}
