import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-R03',
  group: 'Accountability',
  title: 'Entries in {el} altered or deleted',
  description: 'An intruder removes the traces first; a store that lets entries be changed helps.',
  stride: ['R', 'T'],
  scope: 'element',
  condition: and(isA('el', 'data.log'), lacks('el.appendOnly')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G24'],
  references: ['CWE-732', 'OWASP-Web:A09', 'ATTACK:T1070'],
  examples: {
    fires: [
      { el: { stencil: 'data.log' } },
      { el: { stencil: 'data.log', properties: { appendOnly: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'data.log', properties: { appendOnly: 'yes' } } },
    ],
  },
}
