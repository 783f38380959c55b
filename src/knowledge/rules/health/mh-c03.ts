import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-C03',
  group: 'Privacy',
  title: 'Lost smartphone exposes {el}',
  description:
    'The phone is lost; health data and tokens that the app keeps on it can be read by whoever finds it. The records in the service stay out of reach.',
  stride: ['I'],
  scope: 'element',
  condition: and(isA('el', 'mobile.app'), or(lacks('el.deviceLock'), lacks('el.remoteWipe'))),
  suggestedDread: { damage: 2, reproducibility: 1, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S2',
  attackClass: 'physical',
  tags: ['privacy'],
  aggregate: 'instance',
  mitigations: ['M39', 'M30', 'M15'],
  references: ['CWE-922'],
  source: 'Table V, row 5.3',
  examples: {
    fires: [
      { el: { stencil: 'mobile.app' } },
      { el: { stencil: 'mobile.app', properties: { remoteWipe: 'yes' } } },
      { el: { stencil: 'mobile.app', properties: { deviceLock: 'yes' } } },
    ],
    silent: [
      { el: { stencil: 'mobile.app', properties: { deviceLock: 'yes', remoteWipe: 'yes' } } },
      { el: { stencil: 'web.portal' } },
    ],
  },
}
