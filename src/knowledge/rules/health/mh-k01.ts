import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-K01',
  group: 'Accountability',
  title: 'Actions at {el} cannot be traced to a person',
  description: 'An authorized user does something illegal, and nobody can prove it.',
  stride: ['R'],
  scope: 'element',
  condition: and(isA('el', 'service'), lacks('el.auditLogging')),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M35', 'M24', 'M37'],
  references: ['CWE-778'],
  examples: {
    fires: [
      { el: { stencil: 'cloud.service' } },
      { el: { stencil: 'cloud.service', properties: { auditLogging: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'cloud.service', properties: { auditLogging: 'yes' } } },
      { el: { stencil: 'mobile.app' } },
    ],
  },
}
