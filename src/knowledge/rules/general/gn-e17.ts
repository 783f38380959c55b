import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-E17',
  group: 'Clients',
  title: 'Other apps reach into {el}',
  description: 'Entry points meant for the system or for partners answer every app on the device.',
  stride: ['E', 'I'],
  scope: 'element',
  condition: and(isA('el', 'client.mobile'), lacks('el.exportedComponentsProtected')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G43'],
  references: ['CWE-926'],
  examples: {
    fires: [
      { el: { stencil: 'client.mobile' } },
      { el: { stencil: 'client.mobile', properties: { exportedComponentsProtected: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'client.mobile', properties: { exportedComponentsProtected: 'yes' } } },
    ],
  },
}
