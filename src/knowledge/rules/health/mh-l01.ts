import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-L01',
  group: 'Interoperability',
  title: 'HL7 v2 messages on {flow} unprotected',
  description:
    'HL7 v2 itself authenticates nobody and encrypts nothing; whoever is on the network can read or inject messages.',
  stride: ['S', 'T', 'I'],
  scope: 'flow',
  condition: and(
    isA('flow', 'flow.hl7v2'),
    or(lacks('flow.encrypted'), lacks('flow.integrityProtected'), lacks('flow.authenticatesSource')),
  ),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M49', 'M50', 'M66'],
  references: ['CWE-306', 'CWE-319'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.hl7v2' },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'interop.hl7v2' },
        crosses: ['boundary.cloud'],
      },
      {
        flow: {
          stencil: 'flow.hl7v2',
          properties: { integrityProtected: 'yes', authenticatesSource: 'yes' },
        },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'interop.hl7v2' },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.hl7v2', properties: { encrypted: 'yes', authenticatesSource: 'yes' } },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'interop.hl7v2' },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.hl7v2', properties: { encrypted: 'yes', integrityProtected: 'yes' } },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'interop.hl7v2' },
        crosses: ['boundary.cloud'],
      },
    ],
    silent: [
      {
        flow: {
          stencil: 'flow.hl7v2',
          properties: { encrypted: 'yes', integrityProtected: 'yes', authenticatesSource: 'yes' },
        },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'interop.hl7v2' },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.fhir' },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'interop.hl7v2' },
        crosses: ['boundary.cloud'],
      },
    ],
  },
}
