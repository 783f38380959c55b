import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-J07',
  group: 'Service and storage',
  title: 'Vulnerable component in {el}',
  description: 'A known vulnerability in a library or platform is exploited.',
  stride: ['E'],
  scope: 'element',
  condition: and(or(isA('el', 'service'), isA('el', 'mobile.app')), lacks('el.sbomManaged')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 3 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M43', 'M41'],
  references: ['CWE-1395', 'OWASP-IoT:I5'],
  examples: {
    fires: [
      { el: { stencil: 'cloud.service' } },
      { el: { stencil: 'cloud.service', properties: { sbomManaged: 'no' } } },
      { el: { stencil: 'mobile.app' } },
    ],
    silent: [
      { el: { stencil: 'cloud.service', properties: { sbomManaged: 'yes' } } },
      { el: { stencil: 'wearable.sensor' } },
    ],
  },
}
