import type { Rule } from '../../../engine/rule.ts'
import { and, carries, crosses, isA, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-F12',
  group: 'Communication',
  title: 'Messages of another protocol accepted on {flow}',
  description:
    'A message made in a different protocol with the same keys lets an authentication run succeed (multi-protocol attack).',
  stride: ['S'],
  scope: 'flow',
  condition: and(
    crosses(),
    lacks('flow.keySeparated'),
    or(carries('credentials'), carries('command'), carries('configuration')),
    not(isA('flow', 'flow.ui')),
  ),
  suggestedDread: { damage: 3, reproducibility: 1, exploitability: 1, affectedUsers: 2, discoverability: 1 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'pair',
  mitigations: ['M59', 'M21', 'M01'],
  references: ['CWE-294'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['credentials'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['credentials'], keySeparated: 'no' } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['command'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['configuration'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['credentials'], keySeparated: 'yes' } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['none'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['credentials'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
      },
      {
        flow: { stencil: 'flow.ui', properties: { dataClass: ['credentials'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
    ],
  },
}
