import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-L04',
  group: 'Interoperability',
  title: 'FHIR scopes of {source} are too broad',
  description: 'One token of an app opens far more records than its purpose needs.',
  stride: ['E', 'I'],
  scope: 'flow',
  condition: and(isA('flow', 'flow.fhir'), lacks('target.scopesRestricted')),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S2',
  attackClass: 'virtual',
  tags: ['privacy'],
  aggregate: 'instance',
  mitigations: ['M25', 'M26', 'M49'],
  references: ['CWE-1220'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.fhir' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'interop.fhir' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.fhir' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'interop.fhir', properties: { scopesRestricted: 'no' } },
        crosses: ['boundary.home'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.fhir' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'interop.fhir', properties: { scopesRestricted: 'yes' } },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'interop.fhir' },
        crosses: ['boundary.home'],
      },
    ],
  },
}
