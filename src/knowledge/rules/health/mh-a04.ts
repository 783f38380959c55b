import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-A04',
  group: 'Authentication',
  title: 'Stolen identity of {source} used at {target}',
  description:
    'Credentials of a patient or of personnel are taken by malware, phishing or reuse and presented to the identity service; one factor is all it asks for.',
  stride: ['S', 'E'],
  scope: 'flow',
  condition: and(isA('target', 'identity.provider'), lacks('target.mfa')),
  suggestedDread: { damage: 3, reproducibility: 1, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M23', 'M12', 'M29', 'M38'],
  references: ['CWE-522'],
  source: 'Table III, row 3.4',
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'identity.provider' },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'identity.provider', properties: { mfa: 'no' } },
        crosses: ['boundary.cloud'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'identity.provider', properties: { mfa: 'yes' } },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.cloud'],
      },
    ],
  },
}
