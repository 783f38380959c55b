import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-I06',
  group: 'Accountability',
  title: 'Personal data or secrets in the logs of {el}',
  description:
    'Whole requests, tokens and records are written to logs that many more people and systems may read.',
  stride: ['I'],
  scope: 'element',
  condition: and(or(isA('el', 'app'), isA('el', 'client.mobile')), lacks('el.noSensitiveLogs')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G27', 'G26'],
  references: ['CWE-532', 'OWASP-Web:A09'],
  examples: {
    fires: [
      { el: { stencil: 'app.api' } },
      { el: { stencil: 'client.mobile' } },
      { el: { stencil: 'app.api', properties: { noSensitiveLogs: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'data.sql' } },
      { el: { stencil: 'app.api', properties: { noSensitiveLogs: 'yes' } } },
    ],
  },
}
