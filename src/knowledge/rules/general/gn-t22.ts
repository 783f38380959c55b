import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T22',
  group: 'Delivery',
  title: 'Settings in {el} changed by one person alone',
  description:
    'A setting, a feature switch or a line of infrastructure opens a door as well as code does, and is reviewed less.',
  stride: ['T', 'E'],
  scope: 'element',
  condition: and(or(isA('el', 'data.config'), isA('el', 'ci.iac')), lacks('el.changesReviewed')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G33', 'G30'],
  references: ['CWE-15', 'OWASP-Web:A05'],
  examples: {
    fires: [
      { el: { stencil: 'data.config' } },
      { el: { stencil: 'ci.iac' } },
      { el: { stencil: 'data.config', properties: { changesReviewed: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'data.config', properties: { changesReviewed: 'yes' } } },
    ],
  },
}
