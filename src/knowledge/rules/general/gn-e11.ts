import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-E11',
  group: 'Platform',
  title: 'Default settings of {el} used to get in',
  description: 'Sample accounts, open ports and generous defaults are known to everyone who read the manual.',
  stride: ['E', 'I'],
  scope: 'element',
  condition: and(or(isA('el', 'plat'), isA('el', 'edge')), lacks('el.hardened')),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 3, affectedUsers: 2, discoverability: 3 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G30'],
  references: ['CWE-1188', 'CWE-1392', 'OWASP-Web:A05'],
  examples: {
    fires: [
      { el: { stencil: 'plat.vm' } },
      { el: { stencil: 'edge.network' } },
      { el: { stencil: 'plat.vm', properties: { hardened: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'plat.vm', properties: { hardened: 'yes' } } },
    ],
  },
}
