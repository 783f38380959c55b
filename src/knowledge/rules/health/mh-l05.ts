import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-L05',
  group: 'Interoperability',
  title: 'Outdated software of {el} reachable from modern parts',
  description: 'Old protocols and missing patches offer an easy way in.',
  stride: ['E', 'T'],
  scope: 'element',
  condition: and(isA('el', 'legacy.system'), lacks('el.contained')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M66', 'M50'],
  references: ['CWE-1277', 'OWASP-IoT:I5'],
  examples: {
    fires: [
      { el: { stencil: 'legacy.system' } },
      { el: { stencil: 'legacy.system', properties: { contained: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'legacy.system', properties: { contained: 'yes' } } },
      { el: { stencil: 'cloud.service' } },
    ],
  },
}
