import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-L06',
  group: 'Interoperability',
  title: 'Lateral movement through {el}',
  description: 'One compromised device reaches all others.',
  stride: ['E'],
  scope: 'element',
  condition: and(isA('el', 'net.operator'), lacks('el.networkSegmented')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M50', 'M22'],
  references: ['CWE-653', 'OWASP-IoT:I2'],
  examples: {
    fires: [
      { el: { stencil: 'net.operator' } },
      { el: { stencil: 'net.operator', properties: { networkSegmented: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'net.operator', properties: { networkSegmented: 'yes' } } },
      { el: { stencil: 'net.filter' } },
    ],
  },
}
