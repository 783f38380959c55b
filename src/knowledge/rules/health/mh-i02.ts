import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-I02',
  group: 'Mobile app',
  title: '{el} runs on a rooted or instrumented phone',
  description: 'Malware, or an owner with full rights, reads keys and changes readings before they are sent.',
  stride: ['E', 'T'],
  scope: 'element',
  condition: and(isA('el', 'mobile.app'), lacks('el.rootDetection')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 3 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M20', 'M04', 'M53'],
  references: ['MASVS-RESILIENCE-1'],
  examples: {
    fires: [
      { el: { stencil: 'mobile.app' } },
      { el: { stencil: 'mobile.app', properties: { rootDetection: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'mobile.app', properties: { rootDetection: 'yes' } } },
      { el: { stencil: 'web.portal' } },
    ],
  },
}
