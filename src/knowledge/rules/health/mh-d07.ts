import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-D07',
  group: 'AI',
  title: 'Output of {source} altered before {target} uses it',
  description: 'The prediction is changed on its way or in storage.',
  stride: ['T'],
  scope: 'flow',
  condition: and(
    isA('source', 'ai.model'),
    or(lacks('flow.integrityProtected'), lacks('source.outputIntegrity')),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S5',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M09', 'M21', 'M54'],
  references: ['OWASP-ML:ML09'],
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
        source: { stencil: 'ai.model', properties: { outputIntegrity: 'yes' } },
        target: { stencil: 'store.ehr' },
        crosses: ['boundary.ai'],
      },
      {
        flow: { stencil: 'flow.query', properties: { integrityProtected: 'yes' } },
        source: { stencil: 'ai.model' },
        target: { stencil: 'store.ehr' },
        crosses: ['boundary.ai'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.query', properties: { integrityProtected: 'yes' } },
        source: { stencil: 'ai.model', properties: { outputIntegrity: 'yes' } },
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
