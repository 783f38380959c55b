import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-L02',
  group: 'Interoperability',
  title: 'DICOM peer on {flow} not authenticated',
  description: 'Application entity titles are no credentials: images can be fetched or planted.',
  stride: ['S', 'I'],
  scope: 'flow',
  condition: and(isA('flow', 'flow.dicom'), or(lacks('flow.authenticatesSource'), lacks('flow.encrypted'))),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M49', 'M50'],
  references: ['CWE-306'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.dicom' },
        source: { stencil: 'interop.dicom' },
        target: { stencil: 'store.pacs' },
      },
      {
        flow: { stencil: 'flow.dicom', properties: { encrypted: 'yes' } },
        source: { stencil: 'interop.dicom' },
        target: { stencil: 'store.pacs' },
      },
      {
        flow: { stencil: 'flow.dicom', properties: { authenticatesSource: 'yes' } },
        source: { stencil: 'interop.dicom' },
        target: { stencil: 'store.pacs' },
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.dicom', properties: { authenticatesSource: 'yes', encrypted: 'yes' } },
        source: { stencil: 'interop.dicom' },
        target: { stencil: 'store.pacs' },
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'interop.dicom' },
        target: { stencil: 'store.pacs' },
      },
    ],
  },
}
