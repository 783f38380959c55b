import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'store.audit',
  name: 'Audit log',
  base: 'store',
  parent: 'store',
  group: 'Data stores',
  description: 'Security and clinical audit records.',
  keywords: ['log', 'trail', 'SIEM', 'evidence'],
  icon: 'scroll-text',
  properties: ['appendOnly'],
  defaults: {},
}
