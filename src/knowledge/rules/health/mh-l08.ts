import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-L08',
  group: 'Interoperability',
  title: 'Patient data handed to {target} as a third party',
  description: 'Data leaves the control of the system without contract, purpose limit or consent.',
  stride: ['I'],
  scope: 'flow',
  condition: and(
    isA('target', 'ext.thirdParty'),
    or(lacks('target.contractInPlace'), lacks('target.dataMinimised')),
  ),
  suggestedDread: { damage: 3, reproducibility: 1, exploitability: 1, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S1',
  attackClass: 'virtual',
  tags: ['privacy'],
  aggregate: 'instance',
  mitigations: ['M61', 'M57'],
  references: ['CWE-359'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'ext.thirdParty' },
        crosses: ['boundary.hospital'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'ext.thirdParty', properties: { dataMinimised: 'yes' } },
        crosses: ['boundary.hospital'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'ext.thirdParty', properties: { contractInPlace: 'yes' } },
        crosses: ['boundary.hospital'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'ext.thirdParty', properties: { contractInPlace: 'yes', dataMinimised: 'yes' } },
        crosses: ['boundary.hospital'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'human.clinician' },
        crosses: ['boundary.hospital'],
      },
    ],
  },
}
