import type { Rule } from '../../../engine/rule.ts'
import { and, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-S13',
  group: 'Web',
  title: 'Foreign page opens {flow} with the user’s session',
  description:
    'Browsers send cookies with a WebSocket handshake from any page; unless the origin is checked, that page reads and writes along.',
  stride: ['S', 'I'],
  scope: 'flow',
  condition: and(
    isA('flow', 'flow.ws'),
    or(isA('target', 'app.web'), isA('target', 'app.api'), isA('target', 'app.realtime')),
    lacks('target.originChecked'),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 3, affectedUsers: 2, discoverability: 2 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G11'],
  references: ['CWE-1385'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.ws' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.realtime' },
        crosses: ['boundary.browser'],
      },
      {
        flow: { stencil: 'flow.ws' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.web' },
        crosses: ['boundary.browser'],
      },
      {
        flow: { stencil: 'flow.ws' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.api' },
        crosses: ['boundary.browser'],
      },
      {
        flow: { stencil: 'flow.ws' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.realtime', properties: { originChecked: 'no' } },
        crosses: ['boundary.browser'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.realtime' },
        crosses: ['boundary.browser'],
      },
      {
        flow: { stencil: 'flow.ws' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.service' },
        crosses: ['boundary.browser'],
      },
      {
        flow: { stencil: 'flow.ws' },
        source: { stencil: 'client.spa' },
        target: { stencil: 'app.realtime', properties: { originChecked: 'yes' } },
        crosses: ['boundary.browser'],
      },
    ],
  },
}
