import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, ne } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-D10',
  group: 'AI',
  title: 'Unchecked advice of {source} reaches {target}',
  description:
    'Wrong or manipulated advice takes effect without a clinician, and without a record of who decided.',
  stride: ['T', 'R'],
  scope: 'flow',
  condition: and(isA('source', 'ai.model'), ne('flow.safetyRelevant', 'no'), lacks('source.humanInLoop')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 1, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S5',
  attackClass: 'virtual',
  tags: ['safety'],
  aggregate: 'instance',
  mitigations: ['M54', 'M35', 'M53'],
  references: ['ATLAS:AML.T0031'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.query' },
        source: { stencil: 'ai.model' },
        target: { stencil: 'store.ehr' },
        crosses: ['boundary.ai'],
      },
      {
        flow: { stencil: 'flow.query' },
        source: { stencil: 'ai.model', properties: { humanInLoop: 'no' } },
        target: { stencil: 'store.ehr' },
        crosses: ['boundary.ai'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.query', properties: { safetyRelevant: 'no' } },
        source: { stencil: 'ai.model' },
        target: { stencil: 'store.ehr' },
        crosses: ['boundary.ai'],
      },
      {
        flow: { stencil: 'flow.query' },
        source: { stencil: 'ai.model', properties: { humanInLoop: 'yes' } },
        target: { stencil: 'store.ehr' },
        crosses: ['boundary.ai'],
      },
      {
        flow: { stencil: 'flow.query' },
        source: { stencil: 'cloud.processing' },
        target: { stencil: 'store.ehr' },
        crosses: ['boundary.ai'],
      },
    ],
  },
}
