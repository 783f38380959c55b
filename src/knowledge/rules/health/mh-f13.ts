import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-F13',
  group: 'Communication',
  title: '{flow} bypasses the smartphone gatekeeper',
  description: 'Sensor data reaches the service without the signature of the enrolled phone.',
  stride: ['S', 'T'],
  scope: 'flow',
  condition: and(
    isA('target', 'service'),
    or(isA('source', 'wearable.controller'), isA('source', 'wearable.sensor'), isA('source', 'home.gateway')),
    lacks('target.gatekeeperSignature'),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M04', 'M01', 'M47'],
  references: ['CWE-306'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'home.gateway' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'home.gateway' },
        target: { stencil: 'cloud.service', properties: { gatekeeperSignature: 'no' } },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'wearable.controller' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'wearable.sensor' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'home.gateway' },
        target: { stencil: 'cloud.service', properties: { gatekeeperSignature: 'yes' } },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'home.gateway' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.home'],
      },
    ],
  },
}
