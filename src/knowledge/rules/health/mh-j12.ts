import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or, stores } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-J12',
  group: 'Service and storage',
  title: '{el} keeps more data, or keeps it longer, than needed',
  description: 'Every later breach is larger than it had to be.',
  stride: ['I'],
  scope: 'element',
  condition: and(
    isA('el', 'store'),
    stores('el', 'phi'),
    or(lacks('el.retentionLimited'), lacks('el.dataMinimised')),
  ),
  suggestedDread: { damage: 2, reproducibility: 1, exploitability: 1, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S1',
  attackClass: 'virtual',
  tags: ['privacy'],
  aggregate: 'instance',
  mitigations: ['M15', 'M57', 'M64'],
  references: ['CWE-359'],
  examples: {
    fires: [
      { el: { stencil: 'store.ehr', properties: { dataClass: ['phi'] } } },
      { el: { stencil: 'store.ehr', properties: { dataClass: ['phi'], dataMinimised: 'yes' } } },
      { el: { stencil: 'store.ehr', properties: { dataClass: ['phi'], retentionLimited: 'yes' } } },
    ],
    silent: [
      {
        el: {
          stencil: 'store.ehr',
          properties: { dataClass: ['phi'], retentionLimited: 'yes', dataMinimised: 'yes' },
        },
      },
      { el: { stencil: 'store.ehr', properties: { dataClass: ['none'] } } },
      { el: { stencil: 'cloud.service' } },
    ],
  },
}
