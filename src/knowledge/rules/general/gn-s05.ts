import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-S05',
  group: 'Authentication',
  title: 'Account of {el} taken over',
  description:
    'A password alone is guessed, reused from another breach or typed into a false page; with it the attacker is the user.',
  stride: ['S', 'I'],
  scope: 'element',
  condition: and(
    isA('el', 'human'),
    not(or(isA('el', 'human.admin'), isA('el', 'human.developer'), isA('el', 'human.support'))),
    lacks('el.mfa'),
    lacks('el.phishingResistantAuth'),
  ),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 3, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G01', 'G15'],
  defersTo: ['health/MH-A01', 'health/MH-A02'],
  references: ['CWE-308', 'OWASP-Web:A07'],
  examples: {
    fires: [{ el: { stencil: 'human.user' } }, { el: { stencil: 'human.user', properties: { mfa: 'no' } } }],
    silent: [
      { el: { stencil: 'human.admin' } },
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'human.developer' } },
      { el: { stencil: 'human.support' } },
      { el: { stencil: 'human.user', properties: { mfa: 'yes' } } },
      { el: { stencil: 'human.user', properties: { phishingResistantAuth: 'yes' } } },
    ],
  },
}
