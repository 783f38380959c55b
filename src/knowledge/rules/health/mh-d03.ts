import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-D03',
  group: 'AI',
  title: 'Adversarial input makes {target} give a chosen wrong result',
  description:
    'Readings are crafted so that the class the attacker wants is returned, such as infarction in place of arrhythmia.',
  stride: ['T'],
  scope: 'flow',
  condition: and(
    isA('target', 'ai.model'),
    or(lacks('target.adversarialTesting'), lacks('target.humanInLoop')),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 1, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S5',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'pair',
  mitigations: ['M52', 'M53', 'M54'],
  references: ['ATLAS:AML.T0043', 'OWASP-ML:ML01'],
  source: 'Table VI, row 6.3',
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.internal' },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'ai.model' },
      },
      {
        flow: { stencil: 'flow.internal' },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'ai.model', properties: { humanInLoop: 'yes' } },
      },
      {
        flow: { stencil: 'flow.internal' },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'ai.model', properties: { adversarialTesting: 'yes' } },
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.internal' },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'ai.model', properties: { adversarialTesting: 'yes', humanInLoop: 'yes' } },
      },
      {
        flow: { stencil: 'flow.internal' },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'cloud.processing' },
      },
    ],
  },
}
