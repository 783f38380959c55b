import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, lacks, not } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-F11',
  group: 'Communication',
  title: 'Old version or cipher suite forced on {flow}',
  description: 'The negotiation is pushed to a version or suite with known weaknesses.',
  stride: ['T', 'I'],
  scope: 'flow',
  condition: and(crosses(), not(isA('flow', 'flow.ui')), lacks('flow.downgradeProtected')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 1, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S2',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'pair',
  mitigations: ['M09', 'M59'],
  references: ['CWE-757', 'EMB3D:TID-411'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https', properties: { downgradeProtected: 'no' } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https', properties: { downgradeProtected: 'yes' } },
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
        flow: { stencil: 'flow.ui' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
    ],
  },
}
