import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-J04',
  group: 'Service and storage',
  title: 'Injection into {target}',
  description: 'Crafted input changes queries, parsers or workflows.',
  stride: ['T', 'I', 'E'],
  scope: 'flow',
  condition: and(isA('target', 'service'), crosses(), lacks('target.inputValidated')),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'pair',
  mitigations: ['M44', 'M25'],
  references: ['CWE-74', 'CWE-89', 'EMB3D:TID-320'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service', properties: { inputValidated: 'no' } },
        crosses: ['boundary.home'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service', properties: { inputValidated: 'yes' } },
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
