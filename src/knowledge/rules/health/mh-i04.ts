import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-I04',
  group: 'Mobile app',
  title: 'Health data left in logs, backups or screenshots of {el}',
  description: 'The system or other apps see data that the app left behind.',
  stride: ['I'],
  scope: 'element',
  condition: and(isA('el', 'mobile.app'), lacks('el.noSensitiveLogs')),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S1',
  attackClass: 'virtual',
  tags: ['privacy'],
  aggregate: 'instance',
  mitigations: ['M60', 'M15'],
  references: ['MASVS-STORAGE-2', 'CWE-532'],
  examples: {
    fires: [
      { el: { stencil: 'mobile.app' } },
      { el: { stencil: 'mobile.app', properties: { noSensitiveLogs: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'mobile.app', properties: { noSensitiveLogs: 'yes' } } },
      { el: { stencil: 'web.portal' } },
    ],
  },
}
