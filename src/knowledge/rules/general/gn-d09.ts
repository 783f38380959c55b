import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-D09',
  group: 'Availability',
  title: 'Scripts use {target} as no person would',
  description:
    'Each request is allowed, yet together they buy up stock, create accounts, scrape or send messages in your name.',
  stride: ['D', 'E'],
  scope: 'flow',
  condition: and(
    or(
      isA('source', 'human.visitor'),
      isA('source', 'ext.client'),
      isA('source', 'human.user'),
      isA('source', 'client'),
    ),
    or(isA('target', 'app.web'), isA('target', 'app.api')),
    lacks('target.businessLimits'),
  ),
  suggestedDread: { damage: 2, reproducibility: 3, exploitability: 3, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G15', 'G14'],
  references: ['CWE-799', 'OWASP-API:API6'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'human.visitor' },
        target: { stencil: 'app.web' },
        crosses: ['boundary.internet'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'human.user' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.internet'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.web' },
        crosses: ['boundary.internet'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'ext.client' },
        target: { stencil: 'app.web' },
        crosses: ['boundary.internet'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'human.visitor' },
        target: { stencil: 'app.web', properties: { businessLimits: 'no' } },
        crosses: ['boundary.internet'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'app.service' },
        target: { stencil: 'app.web' },
        crosses: ['boundary.internet'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'human.visitor' },
        target: { stencil: 'app.service' },
        crosses: ['boundary.internet'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'human.visitor' },
        target: { stencil: 'app.web', properties: { businessLimits: 'yes' } },
        crosses: ['boundary.internet'],
      },
    ],
  },
}
