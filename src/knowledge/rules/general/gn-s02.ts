import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, isIn, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-S02',
  group: 'Authentication',
  title: '{source} talks to an impostor of {target}',
  description:
    'The sender does not make sure whom it reached: a false server or a redirected name collects what it sends.',
  stride: ['S', 'I'],
  scope: 'flow',
  condition: and(
    or(crosses(), isIn('flow.channel', ['wifi', 'cellular', 'internet'])),
    or(lacks('flow.authenticatesDestination'), lacks('flow.certValidation')),
    or(isA('target', 'process'), isA('target', 'store'), isA('target', 'ext.saas')),
    not(or(isA('target', 'client'), isA('flow', 'flow.ui'))),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G03', 'G39'],
  defersTo: ['health/MH-A08', 'health/MH-F09', 'health/MH-F10'],
  references: ['CWE-295', 'CAPEC-94'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow' },
        source: { stencil: 'client.mobile' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.mobile' },
        target: { stencil: 'data.sql' },
      },
      {
        flow: { stencil: 'flow', properties: { certValidation: 'yes' } },
        source: { stencil: 'client.mobile' },
        target: { stencil: 'ext.saas' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow', properties: { authenticatesDestination: 'no' } },
        source: { stencil: 'client.mobile' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow' },
        source: { stencil: 'client.mobile' },
        target: { stencil: 'client.spa' },
        crosses: ['boundary.box'],
      },
      { flow: { stencil: 'flow' }, source: { stencil: 'client.mobile' }, target: { stencil: 'app.api' } },
      {
        flow: { stencil: 'flow' },
        source: { stencil: 'client.mobile' },
        target: { stencil: 'human.user' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.ui' },
        source: { stencil: 'client.mobile' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow', properties: { authenticatesDestination: 'yes', certValidation: 'yes' } },
        source: { stencil: 'client.mobile' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.box'],
      },
    ],
  },
}
