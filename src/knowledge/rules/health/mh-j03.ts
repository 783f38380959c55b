import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-J03',
  group: 'Service and storage',
  title: 'Insider with a valid certificate scales an attack on {el}',
  description: 'An authenticated device or user misuses its position against many patients.',
  stride: ['D', 'E'],
  scope: 'element',
  condition: and(isA('el', 'service'), lacks('el.monitored')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 1, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M12', 'M13', 'M25', 'M38'],
  references: ['CWE-799'],
  examples: {
    fires: [
      { el: { stencil: 'cloud.service' } },
      { el: { stencil: 'cloud.service', properties: { monitored: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'cloud.service', properties: { monitored: 'yes' } } },
      { el: { stencil: 'mobile.app' } },
    ],
  },
}
