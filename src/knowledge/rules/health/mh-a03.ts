import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-A03',
  group: 'Authentication',
  title: 'Identity spoofing: {source} imitated towards {target}',
  description:
    'The sender is not authenticated, so an attacker can pose as a user even without a stolen secret.',
  stride: ['S'],
  scope: 'flow',
  condition: and(
    crosses(),
    or(isA('source', 'human'), isA('source', 'mobile.app'), isA('source', 'web.portal')),
    lacks('flow.authenticatesSource'),
  ),
  suggestedDread: { damage: 2, reproducibility: 1, exploitability: 1, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S2',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M01', 'M02'],
  references: ['CWE-290'],
  source: 'Table III, row 3.3',
  examples: {
    fires: [
      {
        flow: { stencil: 'flow' },
        source: { stencil: 'human.patient' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.device'],
      },
      {
        flow: { stencil: 'flow', properties: { authenticatesSource: 'no' } },
        source: { stencil: 'human.patient' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.device'],
      },
      {
        flow: { stencil: 'flow' },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.device'],
      },
      {
        flow: { stencil: 'flow' },
        source: { stencil: 'web.portal' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.device'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow', properties: { authenticatesSource: 'yes' } },
        source: { stencil: 'human.patient' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.device'],
      },
      { flow: { stencil: 'flow' }, source: { stencil: 'human.patient' }, target: { stencil: 'mobile.app' } },
      {
        flow: { stencil: 'flow' },
        source: { stencil: 'service' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.device'],
      },
    ],
  },
}
