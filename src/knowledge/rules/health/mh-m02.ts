import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-M02',
  group: 'Hardware trust',
  title: 'Foreign applet or app uses {el}',
  description:
    'Access rules let another app sign or decrypt. Secure elements lower this risk, they do not remove it.',
  stride: ['E', 'I'],
  scope: 'element',
  condition: and(
    isA('el', 'hw.secureElement'),
    not(isA('el', 'hw.tpm')),
    or(lacks('el.accessRulesEnforced'), lacks('el.appletsVetted')),
  ),
  suggestedDread: { damage: 3, reproducibility: 1, exploitability: 1, affectedUsers: 1, discoverability: 1 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M17', 'M40'],
  references: ['CWE-862'],
  examples: {
    fires: [
      { el: { stencil: 'hw.secureElement' } },
      { el: { stencil: 'hw.secureElement', properties: { appletsVetted: 'yes' } } },
      { el: { stencil: 'hw.secureElement', properties: { accessRulesEnforced: 'yes' } } },
    ],
    silent: [
      {
        el: { stencil: 'hw.secureElement', properties: { accessRulesEnforced: 'yes', appletsVetted: 'yes' } },
      },
      { el: { stencil: 'hw.tpm' } },
      { el: { stencil: 'cloud.service' } },
    ],
  },
}
