import type { Rule } from '../../../engine/rule.ts'
import { and, carries, crosses, isA, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-F14',
  group: 'Communication',
  title: 'Loss or delay of {flow} goes unnoticed',
  description: 'Nobody notices that readings, alarms or orders did not arrive.',
  stride: ['D', 'R'],
  scope: 'flow',
  condition: and(
    or(carries('phi'), carries('telemetry'), carries('alarm'), carries('command')),
    crosses(),
    not(isA('flow', 'flow.ui')),
    lacks('flow.acknowledged'),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: ['safety'],
  aggregate: 'pair',
  mitigations: ['M14', 'M34', 'M38'],
  references: ['CWE-778'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['phi'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['phi'], acknowledged: 'no' } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['telemetry'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['alarm'] } },
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
    ],
    silent: [
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['phi'], acknowledged: 'yes' } },
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
        flow: { stencil: 'flow.https', properties: { dataClass: ['phi'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
      },
      {
        flow: { stencil: 'flow.ui', properties: { dataClass: ['phi'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
    ],
  },
}
