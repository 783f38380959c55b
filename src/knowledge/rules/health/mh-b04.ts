import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-B04',
  group: 'Authorization',
  title: 'Patient impersonated at {target}',
  description:
    'A session left open or an unlocked phone lets a stranger act as the patient, and keep the patient out.',
  stride: ['S', 'E', 'D'],
  scope: 'flow',
  condition: and(isA('source', 'mobile.app'), isA('target', 'service'), lacks('source.sessionTimeout')),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M29', 'M39', 'M23'],
  references: ['CWE-613'],
  source: 'Table IV, row 4.4',
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
        source: { stencil: 'mobile.app', properties: { sessionTimeout: 'no' } },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app', properties: { sessionTimeout: 'yes' } },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'web.portal' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
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
