import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-D04',
  group: 'AI',
  title: 'Model in {el} extracted or stolen',
  description: 'Many queries, or access to the files, let an attacker reproduce the model.',
  stride: ['I'],
  scope: 'element',
  condition: and(isA('el', 'ai.model'), or(lacks('el.rateLimited'), lacks('el.modelAccessControlled'))),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S1',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M56', 'M55'],
  references: ['ATLAS:AML.T0024.002', 'OWASP-ML:ML05'],
  examples: {
    fires: [
      { el: { stencil: 'ai.model' } },
      { el: { stencil: 'ai.model', properties: { modelAccessControlled: 'yes' } } },
      { el: { stencil: 'ai.model', properties: { rateLimited: 'yes' } } },
    ],
    silent: [
      { el: { stencil: 'ai.model', properties: { rateLimited: 'yes', modelAccessControlled: 'yes' } } },
      { el: { stencil: 'cloud.processing' } },
    ],
  },
}
