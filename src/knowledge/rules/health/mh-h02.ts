import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-H02',
  group: 'Device',
  title: 'Credentials of {el} not kept in secure hardware',
  description: 'Keys in ordinary memory or files can be copied and used elsewhere.',
  stride: ['S', 'I', 'E'],
  scope: 'element',
  condition: and(
    or(isA('el', 'device'), isA('el', 'mobile.app'), isA('el', 'cloud.service')),
    lacks('el.hardwareKeyStore'),
    lacks('el.attestationUsed'),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M17', 'M18', 'M13'],
  references: ['CWE-522', 'EMB3D:TID-214'],
  examples: {
    fires: [
      { el: { stencil: 'mobile.app' } },
      { el: { stencil: 'mobile.app', properties: { hardwareKeyStore: 'no' } } },
      { el: { stencil: 'wearable.controller' } },
      { el: { stencil: 'cloud.service' } },
    ],
    silent: [
      { el: { stencil: 'mobile.app', properties: { hardwareKeyStore: 'yes' } } },
      { el: { stencil: 'mobile.app', properties: { attestationUsed: 'yes' } } },
      { el: { stencil: 'web.portal' } },
    ],
  },
}
