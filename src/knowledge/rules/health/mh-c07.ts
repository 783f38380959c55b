import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-C07',
  group: 'Privacy',
  title: 'Weak access control on {el}',
  description: 'The app opens without authentication, or stays open.',
  stride: ['I', 'E'],
  scope: 'element',
  condition: and(isA('el', 'mobile.app'), or(lacks('el.authenticatesUsers'), lacks('el.sessionTimeout'))),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S2',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M23', 'M29', 'M39'],
  references: ['CWE-306', 'MASVS-AUTH-2'],
  source: 'Table V, row 5.7',
  examples: {
    fires: [
      { el: { stencil: 'mobile.app' } },
      { el: { stencil: 'mobile.app', properties: { sessionTimeout: 'yes' } } },
      { el: { stencil: 'mobile.app', properties: { authenticatesUsers: 'yes' } } },
    ],
    silent: [
      { el: { stencil: 'mobile.app', properties: { authenticatesUsers: 'yes', sessionTimeout: 'yes' } } },
      { el: { stencil: 'web.portal' } },
    ],
  },
}
