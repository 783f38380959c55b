import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-E07',
  group: 'Platform',
  title: 'Break out of {el} to its host',
  description:
    'A container with root, host mounts or the runtime’s socket is one step from the machine and all others on it.',
  stride: ['E'],
  scope: 'element',
  condition: and(isA('el', 'plat.container'), lacks('el.unprivileged')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G32'],
  references: ['CWE-250', 'ATTACK:T1611'],
  examples: {
    fires: [
      { el: { stencil: 'plat.container' } },
      { el: { stencil: 'plat.container', properties: { unprivileged: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'plat.container', properties: { unprivileged: 'yes' } } },
    ],
  },
}
