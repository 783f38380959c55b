import type { Rule } from '../../../engine/rule.ts'
import { and, isA, ne } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-I06',
  group: 'Mobile app',
  title: 'Third-party SDK in {el} sends data away',
  description: 'Analytics or advertising code receives data about health.',
  stride: ['I'],
  scope: 'element',
  condition: and(isA('el', 'mobile.app'), ne('el.thirdPartySdk', 'no')),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 2, affectedUsers: 3, discoverability: 3 },
  safetySeverity: 'S1',
  attackClass: 'virtual',
  tags: ['privacy'],
  aggregate: 'instance',
  mitigations: ['M61', 'M60', 'M43'],
  references: ['MASVS-PRIVACY-1', 'CWE-359', 'OWASP-IoT:I6'],
  examples: {
    fires: [{ el: { stencil: 'mobile.app' } }],
    silent: [
      { el: { stencil: 'mobile.app', properties: { thirdPartySdk: 'no' } } },
      { el: { stencil: 'web.portal' } },
    ],
  },
}
