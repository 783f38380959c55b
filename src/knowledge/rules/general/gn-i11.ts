import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-I11',
  group: 'Web',
  title: 'Tokens stolen from {el} by a script',
  description:
    'A token in local storage is there for every script of the page, and works elsewhere once copied.',
  stride: ['I', 'S'],
  scope: 'element',
  condition: and(isA('el', 'client.spa'), lacks('el.tokensOutOfScripts')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G05', 'G10'],
  references: ['CWE-922', 'OWASP-Web:A07'],
  examples: {
    fires: [
      { el: { stencil: 'client.spa' } },
      { el: { stencil: 'client.spa', properties: { tokensOutOfScripts: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'client.spa', properties: { tokensOutOfScripts: 'yes' } } },
    ],
  },
}
