import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, lacks, not } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-F08',
  group: 'Communication',
  title: 'Connection of {flow} hijacked or cut',
  description:
    'A third party takes over a session and drops or blocks its traffic; mutual authentication prevents it.',
  stride: ['D', 'S'],
  scope: 'flow',
  condition: and(
    crosses(),
    not(isA('flow', 'flow.ui')),
    lacks('flow.authenticatesSource'),
    lacks('flow.authenticatesDestination'),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'pair',
  mitigations: ['M01', 'M09', 'M05'],
  references: ['CWE-384', 'EMB3D:TID-406'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.mqtt' },
        source: { stencil: 'home.gateway' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.mqtt', properties: { authenticatesSource: 'no' } },
        source: { stencil: 'home.gateway' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.mqtt', properties: { authenticatesSource: 'yes' } },
        source: { stencil: 'home.gateway' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.mqtt', properties: { authenticatesDestination: 'yes' } },
        source: { stencil: 'home.gateway' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.mqtt' },
        source: { stencil: 'home.gateway' },
        target: { stencil: 'cloud.service' },
      },
      {
        flow: { stencil: 'flow.ui' },
        source: { stencil: 'home.gateway' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
    ],
  },
}
