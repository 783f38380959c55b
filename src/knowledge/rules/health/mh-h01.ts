import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-H01',
  group: 'Device',
  title: '{el} opened or debugged',
  description: 'Physical access yields memory contents, keys or the execution of foreign code.',
  stride: ['T', 'I', 'E'],
  scope: 'element',
  condition: and(isA('el', 'device'), or(lacks('el.debugPortsDisabled'), lacks('el.tamperResistant'))),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'physical',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M40', 'M42', 'M17'],
  references: ['CWE-1191', 'EMB3D:TID-119', 'OWASP-IoT:I10'],
  examples: {
    fires: [
      { el: { stencil: 'wearable.controller' } },
      { el: { stencil: 'wearable.controller', properties: { tamperResistant: 'yes' } } },
      { el: { stencil: 'wearable.controller', properties: { debugPortsDisabled: 'yes' } } },
    ],
    silent: [
      {
        el: {
          stencil: 'wearable.controller',
          properties: { debugPortsDisabled: 'yes', tamperResistant: 'yes' },
        },
      },
      { el: { stencil: 'mobile.app' } },
    ],
  },
}
