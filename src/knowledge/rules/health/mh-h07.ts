import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-H07',
  group: 'Device',
  title: 'Returned or stolen device still trusted by {el}',
  description: 'Revocation is missing or slow, so that old identities keep working.',
  stride: ['S', 'E'],
  scope: 'element',
  condition: and(isA('el', 'service'), lacks('el.revocationEnforced')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M13', 'M47'],
  references: ['CWE-613'],
  examples: {
    fires: [
      { el: { stencil: 'cloud.service' } },
      { el: { stencil: 'cloud.service', properties: { revocationEnforced: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'cloud.service', properties: { revocationEnforced: 'yes' } } },
      { el: { stencil: 'mobile.app' } },
    ],
  },
}
