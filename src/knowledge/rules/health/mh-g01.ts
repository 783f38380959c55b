import type { Rule } from '../../../engine/rule.ts'
import { and, carries, lacks, ne, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-G01',
  group: 'Commands and updates',
  title: 'Intervention on {flow} forged or altered',
  description: 'A false or changed instruction reaches the patient or a device.',
  stride: ['T', 'S'],
  scope: 'flow',
  condition: and(
    carries('command'),
    ne('flow.safetyRelevant', 'no'),
    or(lacks('flow.integrityProtected'), lacks('flow.authenticatesSource'), lacks('flow.e2eEncrypted')),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 1, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S5',
  attackClass: 'virtual',
  tags: ['safety'],
  aggregate: 'instance',
  mitigations: ['M06', 'M37', 'M14', 'M54'],
  references: ['CWE-345'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['command'] } },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.cloud'],
      },
      {
        flow: {
          stencil: 'flow.internal',
          properties: { dataClass: ['command'], authenticatesSource: 'yes', e2eEncrypted: 'yes' },
        },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['command'], e2eEncrypted: 'yes' } },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['command'], authenticatesSource: 'yes' } },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.cloud'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['command'], safetyRelevant: 'no' } },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['none'] } },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.cloud'],
      },
      {
        flow: {
          stencil: 'flow.https',
          properties: { dataClass: ['command'], authenticatesSource: 'yes', e2eEncrypted: 'yes' },
        },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.cloud'],
      },
    ],
  },
}
