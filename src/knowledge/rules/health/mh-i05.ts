import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-I05',
  group: 'Mobile app',
  title: 'Other apps reach into {el}',
  description: 'Exported components, links or web views let foreign apps read data or trigger actions.',
  stride: ['I', 'E'],
  scope: 'element',
  condition: and(isA('el', 'mobile.app'), lacks('el.exportedComponentsProtected')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S2',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M60', 'M44'],
  references: ['MASVS-PLATFORM-1', 'MASVS-PLATFORM-2', 'CWE-926'],
  examples: {
    fires: [
      { el: { stencil: 'mobile.app' } },
      { el: { stencil: 'mobile.app', properties: { exportedComponentsProtected: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'mobile.app', properties: { exportedComponentsProtected: 'yes' } } },
      { el: { stencil: 'web.portal' } },
    ],
  },
}
