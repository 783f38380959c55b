import type { Rule } from '../../../engine/rule.ts'
import { and, crosses, isA, lacks } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'GN-E06',
  group: 'Access rights',
  title: '{target} attacked from the Internet',
  description: 'Everybody can try the entrance for administrators, and a password is all that it asks for.',
  stride: ['E', 'S'],
  scope: 'flow',
  condition: and(crosses('boundary.internet'), isA('target', 'app.admin'), lacks('target.mfa')),
  suggestedDread: { damage: 3, reproducibility: 3, exploitability: 3, affectedUsers: 2, discoverability: 3 },
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['G47', 'G01'],
  references: ['CWE-749', 'CWE-308'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'human.admin' },
        target: { stencil: 'app.admin' },
        crosses: ['boundary.internet'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'human.admin' },
        target: { stencil: 'app.admin', properties: { mfa: 'no' } },
        crosses: ['boundary.internet'],
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'human.admin' },
        target: { stencil: 'app.admin' },
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'human.admin' },
        target: { stencil: 'app.service' },
        crosses: ['boundary.internet'],
      },
      {
        flow: { stencil: 'flow.https' },
        source: { stencil: 'human.admin' },
        target: { stencil: 'app.admin', properties: { mfa: 'yes' } },
        crosses: ['boundary.internet'],
      },
    ],
  },
}
