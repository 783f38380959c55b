import type { Rule } from '../../../engine/rule.ts'
import { and, carries, crosses, isA, lacks, not, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-R02',
  group: 'Accountability',
  title: 'What {source} asked of {target} denied later',
  description:
    'An order, a payment or a change of settings arrives from outside and leaves no trace that would stand up.',
  stride: ['R'],
  scope: 'flow',
  condition: and(
    or(crosses(), isA('source', 'external'), isA('source', 'client')),
    isA('target', 'process'),
    or(carries('command'), carries('financial'), carries('configuration')),
    lacks('target.auditLogging'),
    not(or(isA('target', 'app'), isA('target', 'id.provider'), isA('target', 'ci'), isA('target', 'client'))),
  ),
  suggestedDread: { damage: 2, reproducibility: 1, exploitability: 2, affectedUsers: 2, discoverability: 1 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G23', 'G48'],
  defersTo: ['health/MH-K03'],
  references: ['CWE-778'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow', properties: { dataClass: ['financial'] } },
        source: { stencil: 'app.service' },
        target: { stencil: 'process' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow', properties: { dataClass: ['command'] } },
        source: { stencil: 'app.service' },
        target: { stencil: 'process' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow', properties: { dataClass: ['configuration'] } },
        source: { stencil: 'app.service' },
        target: { stencil: 'process' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow', properties: { dataClass: ['financial'] } },
        source: { stencil: 'external' },
        target: { stencil: 'process' },
      },
      {
        flow: { stencil: 'flow', properties: { dataClass: ['financial'] } },
        source: { stencil: 'client.spa' },
        target: { stencil: 'process' },
      },
      {
        flow: { stencil: 'flow', properties: { dataClass: ['financial'] } },
        source: { stencil: 'app.service' },
        target: { stencil: 'process', properties: { auditLogging: 'no' } },
        crosses: ['boundary.box'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow', properties: { dataClass: ['financial'] } },
        source: { stencil: 'app.service' },
        target: { stencil: 'app.service' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow', properties: { dataClass: ['financial'] } },
        source: { stencil: 'app.service' },
        target: { stencil: 'process' },
      },
      {
        flow: { stencil: 'flow', properties: { dataClass: ['financial'] } },
        source: { stencil: 'app.service' },
        target: { stencil: 'data.sql' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow', properties: { dataClass: ['financial'] } },
        source: { stencil: 'app.service' },
        target: { stencil: 'client.spa' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow', properties: { dataClass: ['none'] } },
        source: { stencil: 'app.service' },
        target: { stencil: 'process' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow', properties: { dataClass: ['financial'] } },
        source: { stencil: 'app.service' },
        target: { stencil: 'process', properties: { auditLogging: 'yes' } },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow', properties: { dataClass: ['financial'] } },
        source: { stencil: 'app.service' },
        target: { stencil: 'id.provider' },
        crosses: ['boundary.box'],
      },
      {
        flow: { stencil: 'flow', properties: { dataClass: ['financial'] } },
        source: { stencil: 'app.service' },
        target: { stencil: 'ci' },
        crosses: ['boundary.box'],
      },
    ],
  },
}
