import type { Rule } from '../../../engine/rule.ts'
import { and, carries, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-G02',
  group: 'Commands and updates',
  title: 'Configuration of {target} altered through {flow}',
  description: 'Sampling rate, limits or alarm thresholds are changed, so that readings or alarms mislead.',
  stride: ['T'],
  scope: 'flow',
  condition: and(
    carries('configuration'),
    isA('target', 'device'),
    or(lacks('flow.integrityProtected'), lacks('flow.authenticatesSource'), lacks('flow.e2eEncrypted')),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 1, discoverability: 2 },
  safetySeverity: 'S4',
  attackClass: 'virtual',
  tags: ['safety'],
  aggregate: 'instance',
  mitigations: ['M06', 'M45', 'M35'],
  references: ['CWE-345'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['configuration'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'wearable.controller' },
        crosses: ['boundary.ban'],
      },
      {
        flow: {
          stencil: 'flow.ble',
          properties: { dataClass: ['configuration'], authenticatesSource: 'yes', e2eEncrypted: 'yes' },
        },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'wearable.controller' },
        crosses: ['boundary.ban'],
      },
      {
        flow: {
          stencil: 'flow.ble',
          properties: { dataClass: ['configuration'], integrityProtected: 'yes', e2eEncrypted: 'yes' },
        },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'wearable.controller' },
        crosses: ['boundary.ban'],
      },
      {
        flow: {
          stencil: 'flow.ble',
          properties: { dataClass: ['configuration'], integrityProtected: 'yes', authenticatesSource: 'yes' },
        },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'wearable.controller' },
        crosses: ['boundary.ban'],
      },
    ],
    silent: [
      {
        flow: {
          stencil: 'flow.ble',
          properties: {
            dataClass: ['configuration'],
            integrityProtected: 'yes',
            authenticatesSource: 'yes',
            e2eEncrypted: 'yes',
          },
        },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'wearable.controller' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['none'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'wearable.controller' },
        crosses: ['boundary.ban'],
      },
      {
        flow: { stencil: 'flow.ble', properties: { dataClass: ['configuration'] } },
        source: { stencil: 'mobile.app' },
        target: { stencil: 'mobile.app' },
        crosses: ['boundary.ban'],
      },
    ],
  },
}
