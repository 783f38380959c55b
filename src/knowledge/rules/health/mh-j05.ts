import type { Rule } from '../../../engine/rule.ts'
import { and, carries, crosses, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-J05',
  group: 'Service and storage',
  title: 'Records of other patients reachable at {target}',
  description: 'Changing an identifier in a request returns the record of another patient.',
  stride: ['E', 'I'],
  scope: 'flow',
  condition: and(
    or(isA('target', 'service'), isA('target', 'interop.fhir')),
    crosses(),
    lacks('target.objectLevelAuthz'),
    carries('phi'),
  ),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 3, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: ['privacy'],
  aggregate: 'instance',
  mitigations: ['M26', 'M25', 'M35'],
  references: ['CWE-639', 'EMB3D:TID-324'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['phi'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['phi'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service', properties: { objectLevelAuthz: 'no' } },
        crosses: ['boundary.home'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['phi'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service', properties: { objectLevelAuthz: 'yes' } },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['none'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['phi'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['phi'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.home'],
      },
    ],
  },
}
