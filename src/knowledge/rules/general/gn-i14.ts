import type { Rule } from '../../../engine/rule.ts'
import { and, carries, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-I14',
  group: 'Outside services',
  title: '{target} receives more than it should',
  description:
    'What leaves to another company is used, kept, breached or passed on there, beyond your reach.',
  stride: ['I'],
  scope: 'flow',
  condition: and(
    isA('target', 'ext.saas'),
    or(carries('pii'), carries('financial'), carries('business'), carries('phi')),
    or(lacks('target.contractInPlace'), lacks('target.dataMinimised')),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 1, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G41', 'G26'],
  references: ['CWE-201', 'OWASP-API:API10'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['pii'] } },
        source: { stencil: 'app.api' },
        target: { stencil: 'ext.saas' },
        crosses: ['boundary.thirdparty'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['financial'] } },
        source: { stencil: 'app.api' },
        target: { stencil: 'ext.saas', properties: { contractInPlace: 'yes' } },
        crosses: ['boundary.thirdparty'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['business'] } },
        source: { stencil: 'app.api' },
        target: { stencil: 'ext.saas', properties: { dataMinimised: 'yes' } },
        crosses: ['boundary.thirdparty'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['phi'] } },
        source: { stencil: 'app.api' },
        target: { stencil: 'ext.saas' },
        crosses: ['boundary.thirdparty'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['pii'] } },
        source: { stencil: 'app.api' },
        target: { stencil: 'ext.saas', properties: { contractInPlace: 'no' } },
        crosses: ['boundary.thirdparty'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['pii'] } },
        source: { stencil: 'app.api' },
        target: { stencil: 'app.service' },
        crosses: ['boundary.thirdparty'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['none'] } },
        source: { stencil: 'app.api' },
        target: { stencil: 'ext.saas' },
        crosses: ['boundary.thirdparty'],
      },
      {
        flow: { stencil: 'flow.https', properties: { dataClass: ['pii'] } },
        source: { stencil: 'app.api' },
        target: { stencil: 'ext.saas', properties: { contractInPlace: 'yes', dataMinimised: 'yes' } },
        crosses: ['boundary.thirdparty'],
      },
    ],
  },
}
