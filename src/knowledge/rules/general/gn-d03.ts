import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-D03',
  group: 'Availability',
  title: '{el} encrypted or deleted by an intruder',
  description:
    'Someone with administrator rights destroys the data and the copies that the same rights can reach.',
  stride: ['D'],
  scope: 'element',
  condition: and(
    isA('el', 'store'),
    or(lacks('el.backup'), lacks('el.immutableBackup')),
    not(
      or(
        isA('el', 'data.cache'),
        isA('el', 'data.queue'),
        isA('el', 'data.search'),
        isA('el', 'data.browser'),
      ),
    ),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G21'],
  defersTo: ['health/MH-J11'],
  references: ['ATTACK:T1486', 'ATTACK:T1485'],
  examples: {
    fires: [
      { el: { stencil: 'data.sql' } },
      { el: { stencil: 'data.sql', properties: { backup: 'yes' } } },
      { el: { stencil: 'data.sql', properties: { immutableBackup: 'yes' } } },
      { el: { stencil: 'data.sql', properties: { backup: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'data.cache' } },
      { el: { stencil: 'app.service' } },
      { el: { stencil: 'data.queue' } },
      { el: { stencil: 'data.search' } },
      { el: { stencil: 'data.browser' } },
      { el: { stencil: 'data.sql', properties: { backup: 'yes', immutableBackup: 'yes' } } },
    ],
  },
}
