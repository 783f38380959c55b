import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, not, or, stores } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-I15',
  group: 'Stored data',
  title: '{el} keeps more, or keeps it longer, than needed',
  description: 'Data that nobody needs any more is still there on the day of the breach.',
  stride: ['I'],
  scope: 'element',
  condition: and(
    isA('el', 'store'),
    or(stores('el', 'pii'), stores('el', 'financial')),
    or(lacks('el.retentionLimited'), lacks('el.dataMinimised')),
    not(isA('el', 'data.browser')),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 1, affectedUsers: 2, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G26'],
  defersTo: ['health/MH-J12'],
  references: ['CWE-359'],
  examples: {
    fires: [
      { el: { stencil: 'data.warehouse', properties: { dataClass: ['pii'] } } },
      {
        el: { stencil: 'data.warehouse', properties: { dataClass: ['financial'], retentionLimited: 'yes' } },
      },
      { el: { stencil: 'data.warehouse', properties: { dataClass: ['pii'], dataMinimised: 'yes' } } },
      { el: { stencil: 'data.warehouse', properties: { dataClass: ['pii'], retentionLimited: 'no' } } },
    ],
    silent: [
      { el: { stencil: 'data.warehouse', properties: { dataClass: ['none'] } } },
      { el: { stencil: 'data.browser', properties: { dataClass: ['pii'] } } },
      {
        el: {
          stencil: 'data.warehouse',
          properties: { dataClass: ['pii'], retentionLimited: 'yes', dataMinimised: 'yes' },
        },
      },
    ],
  },
}
