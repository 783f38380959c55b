import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-G05',
  group: 'Commands and updates',
  title: '{el} cannot be updated',
  description: 'Known vulnerabilities remain for the life of the component.',
  stride: ['E', 'D'],
  scope: 'element',
  condition: and(or(isA('el', 'device'), isA('el', 'legacy.system')), lacks('el.updatable')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M66', 'M43', 'M50'],
  references: ['CWE-1277', 'EMB3D:TID-210', 'OWASP-IoT:I5'],
  examples: {
    fires: [
      { el: { stencil: 'therapy.device' } },
      { el: { stencil: 'therapy.device', properties: { updatable: 'no' } } },
      { el: { stencil: 'legacy.system' } },
    ],
    silent: [
      { el: { stencil: 'therapy.device', properties: { updatable: 'yes' } } },
      { el: { stencil: 'cloud.service' } },
    ],
  },
}
