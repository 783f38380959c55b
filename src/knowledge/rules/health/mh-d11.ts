import type { Rule } from '../../../engine/rule.ts'
import { and, eq, isA } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-D11',
  group: 'AI',
  title: 'Instructions hidden in input steer {target}',
  description:
    'Text inside records or messages redirects a generative model, which then reveals or does what it should not.',
  stride: ['T', 'E'],
  scope: 'flow',
  condition: and(isA('target', 'ai.model'), eq('target.generative', 'yes')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 3 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M53', 'M54', 'M25'],
  references: ['ATLAS:AML.T0051'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.internal' },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'ai.model', properties: { generative: 'yes' } },
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.internal' },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'ai.model', properties: { generative: 'no' } },
      },
      {
        flow: { stencil: 'flow.internal' },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'cloud.processing' },
      },
    ],
  },
}
