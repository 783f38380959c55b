import type { Rule } from '../../../engine/rule.ts'
import { and, carries, isA, lacks, or } from '../../condition-builders.ts'

export const rule: Rule = {
  id: 'MH-L09',
  group: 'Interoperability',
  title: 'More data than needed goes from {source} to {target}',
  description: 'Services that crawl records take whole records where a few values would do.',
  stride: ['I'],
  scope: 'flow',
  condition: and(
    or(isA('source', 'monitor.service'), isA('target', 'monitor.service')),
    carries('phi'),
    lacks('target.leastPrivilege'),
  ),
  suggestedDread: { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 },
  safetySeverity: 'S1',
  attackClass: 'virtual',
  tags: ['privacy'],
  aggregate: 'instance',
  mitigations: ['M25', 'M15', 'M35'],
  references: ['CWE-250'],
  examples: {
    fires: [
      {
        flow: { stencil: 'flow.query', properties: { dataClass: ['phi'] } },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'monitor.service' },
      },
      {
        flow: { stencil: 'flow.query', properties: { dataClass: ['phi'] } },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'monitor.service', properties: { leastPrivilege: 'no' } },
      },
      {
        flow: { stencil: 'flow.query', properties: { dataClass: ['phi'] } },
        source: { stencil: 'monitor.service' },
        target: { stencil: 'cloud.service' },
      },
    ],
    silent: [
      {
        flow: { stencil: 'flow.query', properties: { dataClass: ['phi'] } },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'monitor.service', properties: { leastPrivilege: 'yes' } },
      },
      {
        flow: { stencil: 'flow.query', properties: { dataClass: ['none'] } },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'monitor.service' },
      },
      {
        flow: { stencil: 'flow.query', properties: { dataClass: ['phi'] } },
        source: { stencil: 'store.ehr' },
        target: { stencil: 'cloud.service' },
      },
    ],
  },
}
