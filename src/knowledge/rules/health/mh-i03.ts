import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-I03',
  group: 'Mobile app',
  title: 'Repackaged copy of {el} in use',
  description: 'Users install a manipulated copy, and the service cannot tell.',
  stride: ['S', 'T'],
  scope: 'element',
  condition: and(isA('el', 'mobile.app'), lacks('el.appAttestation')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M20', 'M01', 'M62'],
  references: ['MASVS-RESILIENCE-2'],
  examples: {
    fires: [
      { el: { stencil: 'mobile.app' } },
      { el: { stencil: 'mobile.app', properties: { appAttestation: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'mobile.app', properties: { appAttestation: 'yes' } } },
      { el: { stencil: 'web.portal' } },
    ],
  },
}
