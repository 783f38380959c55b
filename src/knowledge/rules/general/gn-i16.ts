import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-I16',
  group: 'Web',
  title: 'Foreign pages read answers of {el}',
  description:
    'Rules for other origins are too wide: a page of an attacker asks with the user’s cookies and reads the answer.',
  stride: ['I'],
  scope: 'element',
  condition: and(isA('el', 'app.api'), lacks('el.originChecked')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G11'],
  references: ['CWE-942', 'OWASP-API:API8'],
  examples: {
    fires: [
      { el: { stencil: 'app.api' } },
      { el: { stencil: 'app.api', properties: { originChecked: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'app.api', properties: { originChecked: 'yes' } } },
    ],
  },
}
