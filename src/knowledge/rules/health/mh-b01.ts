import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, isIn, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-B01',
  group: 'Authorization',
  title: 'Unauthorized access to the data of {target}',
  description:
    'Somebody without rights reaches the data behind the component, because crossing into it is not tied to an authorization.',
  stride: ['E', 'I'],
  scope: 'flow',
  condition: and(
    crosses(),
    or(
      and(isA('target', 'service'), isIn('target.authorizationModel', ['none', 'unknown'])),
      and(isA('target', 'store'), lacks('target.accessControlled')),
    ),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'pair',
  mitigations: ['M25', 'M26', 'M50'],
  references: ['CWE-284'],
  source: 'Table IV, row 4.1',
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.query' },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'store.ehr' },
        crosses: ['boundary.cloud'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service', properties: { authorizationModel: 'role' } },
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
      {
        flow: { stencil: 'flow.query' },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'store.ehr', properties: { accessControlled: 'yes' } },
        crosses: ['boundary.cloud'],
      },
    ],
  },
}
