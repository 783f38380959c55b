import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-T09',
  group: 'Web',
  title: 'Script of another company changes {el}',
  description:
    'Code loaded from elsewhere may do all that your own may; when its source is compromised, every visitor is.',
  stride: ['T', 'I'],
  scope: 'element',
  condition: and(or(isA('el', 'app.web'), isA('el', 'client.spa')), lacks('el.scriptsControlled')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G13', 'G10'],
  references: ['CWE-829', 'CWE-353', 'OWASP-Web:A08'],
  examples: {
    fires: [
      { el: { stencil: 'client.spa' } },
      { el: { stencil: 'app.web' } },
      { el: { stencil: 'client.spa', properties: { scriptsControlled: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'client.spa', properties: { scriptsControlled: 'yes' } } },
    ],
  },
}
