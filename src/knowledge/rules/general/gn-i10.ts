import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-I10',
  group: 'Clients',
  title: 'Secrets read out of {el}',
  description: 'What is delivered to users can be unpacked: keys and passwords in it belong to everybody.',
  stride: ['I', 'E'],
  scope: 'element',
  condition: and(
    or(
      isA('el', 'client.spa'),
      isA('el', 'client.mobile'),
      isA('el', 'client.desktop'),
      isA('el', 'client.cli'),
    ),
    lacks('el.noHardcodedSecrets'),
  ),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 3, affectedUsers: 2, discoverability: 3 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G43'],
  references: ['CWE-798', 'CAPEC-37'],
  examples: {
    fires: [
      { el: { stencil: 'client.mobile' } },
      { el: { stencil: 'client.spa' } },
      { el: { stencil: 'client.desktop' } },
      { el: { stencil: 'client.cli' } },
      { el: { stencil: 'client.mobile', properties: { noHardcodedSecrets: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'client.mobile', properties: { noHardcodedSecrets: 'yes' } } },
    ],
  },
}
