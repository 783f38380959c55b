import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-J02',
  group: 'Service and storage',
  title: 'Traffic reaches {target} without starting authentication',
  description: 'Requests that do not begin with authentication still consume resources.',
  stride: ['D'],
  scope: 'flow',
  condition: and(
    crosses('boundary.internet'),
    isA('target', 'net.filter'),
    lacks('target.firstMessageCheck'),
  ),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 2, affectedUsers: 2, discoverability: 3 },
  safetySeverity: 'S2',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M11', 'M10'],
  references: ['CWE-405'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'net.filter' },
        crosses: ['boundary.internet'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'net.filter', properties: { firstMessageCheck: 'no' } },
        crosses: ['boundary.internet'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'net.filter', properties: { firstMessageCheck: 'yes' } },
        crosses: ['boundary.internet'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'net.filter' },
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.internet'],
      },
    ],
  },
}
