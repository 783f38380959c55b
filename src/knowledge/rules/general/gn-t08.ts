import type { Rule } from '../../../engine/rule.ts'
import { and, isA, isIn, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T08',
  group: 'Input',
  title: 'Hostile file uploaded to {el}',
  description: 'A file that is a program, a page or a bomb is stored and later run, shown or unpacked.',
  stride: ['T', 'E', 'D'],
  scope: 'element',
  condition: and(
    or(isA('el', 'app.web'), isA('el', 'app.api')),
    isIn('el.uploads', ['unchecked', 'unknown']),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G12'],
  references: ['CWE-434', 'OWASP-Web:A04'],
  examples: {
    fires: [{ el: { stencil: 'app.web' } }, { el: { stencil: 'app.api' } }],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'app.web', properties: { uploads: 'checked' } } },
    ],
  },
}
