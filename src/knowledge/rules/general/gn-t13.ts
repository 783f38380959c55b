import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T13',
  group: 'Access rights',
  title: 'Fields of {el} read or set that are not meant for the caller',
  description:
    'The interface binds whole objects: a caller sets its own role or price, or reads fields that the screen never shows.',
  stride: ['T', 'I'],
  scope: 'element',
  condition: and(isA('el', 'app.api'), lacks('el.propertyLevelAuthz')),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 3, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G46', 'G06'],
  references: ['CWE-915', 'CWE-213', 'OWASP-API:API3'],
  examples: {
    fires: [
      { el: { stencil: 'app.api' } },
      { el: { stencil: 'app.api', properties: { propertyLevelAuthz: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'app.api', properties: { propertyLevelAuthz: 'yes' } } },
    ],
  },
}
