import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-A08',
  group: 'Authentication',
  title: 'EHR/PHR spoofing: {target} imitated towards {source}',
  description:
    'A false record system takes in patient data, or returns invented records, because the sender does not verify whom it talks to.',
  stride: ['S'],
  scope: 'flow',
  condition: and(
    or(isA('target', 'store.ehr'), isA('target', 'interop')),
    lacks('flow.authenticatesDestination'),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M01', 'M02', 'M49'],
  references: ['CWE-295'],
  source: 'Table III, row 3.8',
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.query' },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'store.ehr' },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.query', properties: { authenticatesDestination: 'no' } },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'store.ehr' },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.hl7v2' },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'interop.hl7v2' },
        crosses: ['boundary.cloud'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.query', properties: { authenticatesDestination: 'yes' } },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'store.ehr' },
        crosses: ['boundary.cloud'],
      },
      {
        flow: { stencil: 'flow.query' },
        source: { stencil: 'cloud.service' },
        target: { stencil: 'store.audit' },
        crosses: ['boundary.cloud'],
      },
    ],
  },
}
