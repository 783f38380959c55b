import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-I01',
  group: 'Mobile app',
  title: '{el} reverse engineered',
  description:
    'The package is analysed to find secrets, protocol details and weaknesses; modified copies follow.',
  stride: ['I', 'T'],
  scope: 'element',
  condition: and(isA('el', 'mobile.app'), or(lacks('el.obfuscated'), lacks('el.noHardcodedSecrets'))),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 2, affectedUsers: 2, discoverability: 3 },
  safetySeverity: 'S2',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M20', 'M17', 'M21'],
  references: ['MASVS-RESILIENCE-3', 'CWE-656', 'CWE-798'],
  examples: {
    fires: [
      { el: { stencil: 'mobile.app' } },
      { el: { stencil: 'mobile.app', properties: { noHardcodedSecrets: 'yes' } } },
      { el: { stencil: 'mobile.app', properties: { obfuscated: 'yes' } } },
    ],
    silent: [
      { el: { stencil: 'mobile.app', properties: { obfuscated: 'yes', noHardcodedSecrets: 'yes' } } },
      { el: { stencil: 'web.portal' } },
    ],
  },
}
