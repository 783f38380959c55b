import type { Rule } from '../../../engine/rule.ts'
import { and, carries, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-I17',
  group: 'Communication',
  title: 'Mail on {flow} read in relays and mailboxes',
  description:
    'Mail rests unencrypted with several providers, and links or codes in it work for whoever finds them.',
  stride: ['I'],
  scope: 'flow',
  condition: and(
    isA('flow', 'flow.email'),
    or(carries('credentials'), carries('pii'), carries('financial'), carries('phi')),
    lacks('flow.e2eEncrypted'),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G26', 'G03'],
  references: ['CWE-359'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.email', properties: { dataClass: ['credentials'] } },
        source: { stencil: 'ext.email' },
        target: { stencil: 'human.user' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.email', properties: { dataClass: ['pii'] } },
        source: { stencil: 'ext.email' },
        target: { stencil: 'human.user' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.email', properties: { dataClass: ['financial'] } },
        source: { stencil: 'ext.email' },
        target: { stencil: 'human.user' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.email', properties: { dataClass: ['phi'] } },
        source: { stencil: 'ext.email' },
        target: { stencil: 'human.user' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.email', properties: { dataClass: ['credentials'], e2eEncrypted: 'no' } },
        source: { stencil: 'ext.email' },
        target: { stencil: 'human.user' },
        crosses: ['boundary.box'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow', properties: { dataClass: ['credentials'] } },
        source: { stencil: 'ext.email' },
        target: { stencil: 'human.user' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.email', properties: { dataClass: ['none'] } },
        source: { stencil: 'ext.email' },
        target: { stencil: 'human.user' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow.email', properties: { dataClass: ['credentials'], e2eEncrypted: 'yes' } },
        source: { stencil: 'ext.email' },
        target: { stencil: 'human.user' },
        crosses: ['boundary.box'],
      },
    ],
  },
}
