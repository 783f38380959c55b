import type { Rule } from '../../../engine/rule.ts'
import { and, eq, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-B05',
  group: 'Authorization',
  title: 'Personnel impersonated at {el}',
  description:
    'A stranger acts as medical personnel: reads the records of many patients, sends interventions, or locks staff out.',
  stride: ['S', 'E', 'D'],
  scope: 'element',
  condition: and(
    isA('el', 'mobile.app'),
    eq('el.userRole', 'clinician'),
    or(lacks('el.mfa'), lacks('el.sessionTimeout')),
  ),
  suggestedDread: { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S5',
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M23', 'M29', 'M37'],
  references: ['CWE-287'],
  source: 'Table IV, row 4.5',
  examples: {
    fires: [
      { el: { stencil: 'mobile.app', properties: { userRole: 'clinician' } } },
      { el: { stencil: 'mobile.app', properties: { userRole: 'clinician', sessionTimeout: 'yes' } } },
      { el: { stencil: 'mobile.app', properties: { userRole: 'clinician', mfa: 'yes' } } },
    ],
    silent: [
      { el: { stencil: 'mobile.app', properties: { userRole: 'patient' } } },
      { el: { stencil: 'web.portal' } },
      {
        el: {
          stencil: 'mobile.app',
          properties: { userRole: 'clinician', mfa: 'yes', sessionTimeout: 'yes' },
        },
      },
    ],
  },
}
