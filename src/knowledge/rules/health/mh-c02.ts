import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-C02',
  group: 'Privacy',
  title: 'Administration data of {el} disclosed',
  description: 'Configuration, account and key data leak and prepare further attacks.',
  stride: ['I'],
  scope: 'element',
  condition: and(or(isA('el', 'cloud.admin'), isA('el', 'identity.provider')), lacks('el.leastPrivilege')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M27', 'M30', 'M50'],
  references: ['CWE-200'],
  source: 'Table V, row 5.2',
  examples: {
    fires: [
      { el: { stencil: 'cloud.admin' } },
      { el: { stencil: 'cloud.admin', properties: { leastPrivilege: 'no' } } },
      { el: { stencil: 'identity.provider' } },
    ],
    silent: [
      { el: { stencil: 'cloud.admin', properties: { leastPrivilege: 'yes' } } },
      { el: { stencil: 'cloud.service' } },
    ],
  },
}
