import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-A07',
  group: 'Authentication',
  title: 'Smartphone spoofing: {source} imitated towards {target}',
  description:
    'A fake or emulated app talks to the service or to the wearable as if it were the enrolled phone, or floods it.',
  stride: ['S', 'D'],
  scope: 'flow',
  condition: and(
    isA('source', 'mobile.app'),
    crosses(),
    or(lacks('flow.authenticatesSource'), lacks('source.appAttestation')),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M01', 'M02', 'M04', 'M17'],
  references: ['CWE-290'],
  source: 'Table III, row 3.7',
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
        source: { stencil: 'mobile.app', properties: { appAttestation: 'yes' } },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https', properties: { authenticatesSource: 'yes' } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https', properties: { authenticatesSource: 'yes' } },
        source: { stencil: 'mobile.app', properties: { appAttestation: 'yes' } },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'web.portal' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
    ],
  },
}
