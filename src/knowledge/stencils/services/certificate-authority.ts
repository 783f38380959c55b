import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'pki.ca',
  name: 'Certificate authority',
  base: 'process',
  parent: 'service',
  group: 'Services',
  description: 'Issues and revokes certificates of devices and people.',
  keywords: ['PKI', 'CA', 'certificate'],
  icon: 'badge-check',
  properties: ['tokenSigningProtected', 'keyLifecycleManaged'],
  defaults: {},
}
