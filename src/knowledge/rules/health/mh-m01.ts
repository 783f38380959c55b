import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-M01',
  group: 'Hardware trust',
  title: 'SIM or eSIM profile behind {el} swapped',
  description: 'An attacker moves the subscription, and with it the credentials tied to it.',
  stride: ['S'],
  scope: 'element',
  condition: and(isA('el', 'hw.uicc'), lacks('el.simSwapProtected')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M23', 'M13', 'M38'],
  references: ['CWE-287'],
  examples: {
    fires: [
      { el: { stencil: 'hw.uicc' } },
      { el: { stencil: 'hw.uicc', properties: { simSwapProtected: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'hw.uicc', properties: { simSwapProtected: 'yes' } } },
      { el: { stencil: 'hw.secureElement' } },
    ],
  },
}
