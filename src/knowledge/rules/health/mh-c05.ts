import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-C05',
  group: 'Privacy',
  title: 'Stolen smartphone exposes {el}',
  description: 'As with a lost phone, but the thief wants the data and takes the time to get at it.',
  stride: ['I'],
  scope: 'element',
  condition: and(
    isA('el', 'mobile.app'),
    or(lacks('el.deviceLock'), lacks('el.remoteWipe'), lacks('el.hardwareKeyStore')),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S2',
  attackClass: 'physical',
  tags: ['privacy'],
  aggregate: 'instance',
  mitigations: ['M39', 'M30', 'M17', 'M29'],
  references: ['CWE-922'],
  source: 'Table V, row 5.5',
  examples: {
    fires: [
      { el: { stencil: 'mobile.app' } },
      { el: { stencil: 'mobile.app', properties: { remoteWipe: 'yes', hardwareKeyStore: 'yes' } } },
      { el: { stencil: 'mobile.app', properties: { deviceLock: 'yes', hardwareKeyStore: 'yes' } } },
      { el: { stencil: 'mobile.app', properties: { deviceLock: 'yes', remoteWipe: 'yes' } } },
    ],
    silent: [
      {
        el: {
          stencil: 'mobile.app',
          properties: { deviceLock: 'yes', remoteWipe: 'yes', hardwareKeyStore: 'yes' },
        },
      },
      { el: { stencil: 'web.portal' } },
    ],
  },
}
