import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T19',
  group: 'Platform',
  title: 'Foreign image started by {el}',
  description:
    'Images are taken by name without checking where they come from, also old ones and those of strangers.',
  stride: ['T', 'E'],
  scope: 'element',
  condition: and(or(isA('el', 'plat.container'), isA('el', 'plat.cluster')), lacks('el.imagesVerified')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G36', 'G35'],
  references: ['CWE-347', 'CWE-494'],
  examples: {
    fires: [
      { el: { stencil: 'plat.container' } },
      { el: { stencil: 'plat.cluster' } },
      { el: { stencil: 'plat.container', properties: { imagesVerified: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'plat.container', properties: { imagesVerified: 'yes' } } },
    ],
  },
}
