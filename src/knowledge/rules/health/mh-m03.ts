import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-M03',
  group: 'Hardware trust',
  title: 'Keys read or misused at {el}',
  description: 'Probing of the bus, or missing attestation, undermines the chip.',
  stride: ['I', 'T'],
  scope: 'element',
  condition: and(isA('el', 'hw.tpm'), or(lacks('el.busProtected'), lacks('el.attestationUsed'))),
  suggestedDread: { damage: 3, reproducibility: 1, exploitability: 1, affectedUsers: 2, discoverability: 2 },
  safetySeverity: 'S3',
  attackClass: 'physical',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M18', 'M40'],
  references: ['EMB3D:TID-114', 'EMB3D:TID-106'],
  examples: {
    fires: [
      { el: { stencil: 'hw.tpm' } },
      { el: { stencil: 'hw.tpm', properties: { attestationUsed: 'yes' } } },
      { el: { stencil: 'hw.tpm', properties: { busProtected: 'yes' } } },
    ],
    silent: [
      { el: { stencil: 'hw.tpm', properties: { busProtected: 'yes', attestationUsed: 'yes' } } },
      { el: { stencil: 'hw.uicc' } },
    ],
  },
}
