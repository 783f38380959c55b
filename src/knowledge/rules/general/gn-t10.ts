import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, not, or, stores } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T10',
  group: 'Stored data',
  title: 'Records of {el} altered unnoticed',
  description:
    'Who gets at the store, an administrator included, changes entries, and nothing shows that they are not as they were.',
  stride: ['T', 'R'],
  scope: 'element',
  condition: and(
    isA('el', 'store'),
    lacks('el.integrityAtRest'),
    or(
      stores('el', 'configuration'),
      stores('el', 'financial'),
      stores('el', 'firmware'),
      stores('el', 'log'),
    ),
    not(isA('el', 'data.browser')),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 1, affectedUsers: 2, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G20', 'G24', 'G36'],
  defersTo: ['health/MH-J10'],
  references: ['CWE-353', 'OWASP-Web:A08'],
  examples: {
    fires: [
      { el: { stencil: 'data.sql', properties: { dataClass: ['financial'] } } },
      { el: { stencil: 'data.sql', properties: { dataClass: ['configuration'] } } },
      { el: { stencil: 'data.sql', properties: { dataClass: ['firmware'] } } },
      { el: { stencil: 'data.sql', properties: { dataClass: ['log'] } } },
      { el: { stencil: 'data.sql', properties: { dataClass: ['financial'], integrityAtRest: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'data.sql', properties: { dataClass: ['financial'], integrityAtRest: 'yes' } } },
      { el: { stencil: 'data.sql', properties: { dataClass: ['none'] } } },
      { el: { stencil: 'data.browser', properties: { dataClass: ['financial'] } } },
    ],
  },
}
