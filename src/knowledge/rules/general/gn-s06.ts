import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-S06',
  group: 'Authentication',
  title: 'Privileged account of {el} phished',
  description:
    'Whoever has rights over systems or over the data of others is worth a targeted attack; codes can be phished, keys bound to a site cannot.',
  stride: ['S', 'E'],
  scope: 'element',
  condition: and(
    or(isA('el', 'human.admin'), isA('el', 'human.developer'), isA('el', 'human.support')),
    or(lacks('el.mfa'), lacks('el.phishingResistantAuth')),
  ),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G01', 'G47'],
  defersTo: ['health/MH-A05'],
  references: ['CWE-308', 'CWE-287', 'OWASP-Web:A07'],
  examples: {
    fires: [
      { el: { stencil: 'human.developer' } },
      { el: { stencil: 'human.admin', properties: { mfa: 'yes' } } },
      { el: { stencil: 'human.support', properties: { phishingResistantAuth: 'yes' } } },
      { el: { stencil: 'human.developer', properties: { mfa: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'human.developer', properties: { mfa: 'yes', phishingResistantAuth: 'yes' } } },
    ],
  },
}
