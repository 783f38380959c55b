import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-E10',
  group: 'Platform',
  title: 'Known weakness in a component of {el} used',
  description:
    'Libraries, images and systems age; attackers read the advisories too, and search for those who did not.',
  stride: ['E'],
  scope: 'element',
  condition: and(
    or(isA('el', 'app'), isA('el', 'client'), isA('el', 'plat'), isA('el', 'id.provider')),
    lacks('el.sbomManaged'),
  ),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 3, affectedUsers: 2, discoverability: 3 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G31'],
  references: ['CWE-1395', 'CWE-1104', 'OWASP-Web:A06'],
  examples: {
    fires: [
      { el: { stencil: 'app.api' } },
      { el: { stencil: 'client.browser' } },
      { el: { stencil: 'plat.vm' } },
      { el: { stencil: 'id.provider' } },
      { el: { stencil: 'app.api', properties: { sbomManaged: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'data.sql' } },
      { el: { stencil: 'app.api', properties: { sbomManaged: 'yes' } } },
    ],
  },
}
