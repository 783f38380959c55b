import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-L03',
  group: 'Interoperability',
  title: 'Malformed clinical message crashes or controls {target}',
  description: 'Parsers of medical formats meet hostile content.',
  stride: ['D', 'E'],
  scope: 'flow',
  condition: and(
    or(isA('flow', 'flow.hl7v2'), isA('flow', 'flow.dicom'), isA('target', 'interop')),
    lacks('target.inputValidated'),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M44', 'M43'],
  references: ['CWE-20', 'EMB3D:TID-327'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.hl7v2' },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'interop.hl7v2' },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.hl7v2' },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'interop.hl7v2', properties: { inputValidated: 'no' } },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'interop.fhir' },
        crosses: ['boundary.home'],
      },
      {
        flow: { stencil: 'flow.hl7v2' },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.dicom' },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.cloud'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.hl7v2' },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'interop.hl7v2', properties: { inputValidated: 'yes' } },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'cloud.service' },
        crosses: ['boundary.home'],
      },
    ],
  },
}
