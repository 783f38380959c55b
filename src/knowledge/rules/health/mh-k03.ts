import type { Rule } from '../../../engine/rule.ts'
import { and, carries, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-K03',
  group: 'Accountability',
  title: 'Sending or reading of an intervention on {flow} denied',
  description: 'Personnel deny having sent it, or it stays unclear whether the patient read it.',
  stride: ['R'],
  scope: 'flow',
  condition: and(carries('command'), or(lacks('flow.acknowledged'), lacks('flow.authenticatesSource'))),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M37', 'M14', 'M35'],
  references: ['CWE-778'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['command'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.clinic'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['command'], authenticatesSource: 'yes' } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.clinic'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['command'], acknowledged: 'yes' } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.clinic'],
      },
    ],
    silent: [
      {
        flow: {
          stencil: 'flow.https',
          properties: { dataClass: ['command'], acknowledged: 'yes', authenticatesSource: 'yes' },
        },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.clinic'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['none'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.clinic'],
      },
    ],
  },
}
