import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-F09',
  group: 'Communication',
  title: '{source} and {target} do not authenticate each other',
  description: 'Only one side is authenticated, or none, so that an end can be imitated.',
  stride: ['S'],
  scope: 'flow',
  condition: and(
    crosses(),
    not(or(isA('source', 'human'), isA('target', 'human'))),
    or(lacks('flow.authenticatesSource'), lacks('flow.authenticatesDestination')),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'pair',
  mitigations: ['M01', 'M02', 'M13'],
  references: ['CWE-306', 'EMB3D:TID-316'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https', properties: { authenticatesSource: 'no' } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.internal', properties: { authenticatesSource: 'yes' } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https', properties: { authenticatesSource: 'yes' } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'human.patient' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'human.patient' },
        crosses: ['boundary.home'],
      },
    ],
  },
}
