import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-E08',
  group: 'Platform',
  title: 'Control over {el} taken through its interface',
  description:
    'Who reaches the control plane, or a service account that may, starts anything anywhere and reads all secrets.',
  stride: ['E', 'I'],
  scope: 'element',
  condition: and(isA('el', 'plat.cluster'), lacks('el.controlPlaneRestricted')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G47', 'G29'],
  references: ['CWE-284', 'OWASP-Web:A05'],
  examples: {
    fires: [
      { el: { stencil: 'plat.cluster' } },
      { el: { stencil: 'plat.cluster', properties: { controlPlaneRestricted: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'plat.cluster', properties: { controlPlaneRestricted: 'yes' } } },
    ],
  },
}
