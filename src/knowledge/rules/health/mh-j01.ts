import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-J01',
  group: 'Service and storage',
  title: '{target} flooded',
  description: 'Traffic from outside, also of spoofed sensors and phones, makes the service unusable.',
  stride: ['D'],
  scope: 'flow',
  condition: and(
    crosses(),
    isA('target', 'service'),
    or(lacks('target.rateLimited'), lacks('flow.rateLimited')),
  ),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 2, affectedUsers: 3, discoverability: 3 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'pair',
  mitigations: ['M10', 'M11', 'M12', 'M33'],
  references: ['CWE-400', 'EMB3D:TID-405'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https', properties: { rateLimited: 'yes' } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service', properties: { rateLimited: 'yes' } },
        crosses: ['boundary.home'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https', properties: { rateLimited: 'yes' } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service', properties: { rateLimited: 'yes' } },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.home'],
      },
    ],
  },
}
