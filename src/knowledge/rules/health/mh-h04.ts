import type { Rule } from '../../../engine/rule.ts'
import { and, eq, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-H04',
  group: 'Device',
  title: 'Battery or resources of {el} exhausted',
  description: 'Repeated connection attempts drain the battery or block the radio.',
  stride: ['D'],
  scope: 'element',
  condition: and(
    isA('el', 'device'),
    or(eq('el.constrained', 'yes'), isA('el', 'implant')),
    lacks('el.energyBudgetProtected'),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S5',
  attackClass: 'virtual',
  tags: ['safety'],
  aggregate: 'instance',
  mitigations: ['M65', 'M45', 'M46'],
  references: ['CWE-400', 'EMB3D:TID-405'],
  examples: {
    fires: [
      { el: { stencil: 'implant' } },
      { el: { stencil: 'implant', properties: { energyBudgetProtected: 'no' } } },
      { el: { stencil: 'wearable.controller', properties: { constrained: 'yes' } } },
      { el: { stencil: 'implant', properties: { constrained: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'implant', properties: { energyBudgetProtected: 'yes' } } },
      { el: { stencil: 'mobile.app' } },
      { el: { stencil: 'wearable.controller' } },
    ],
  },
}
