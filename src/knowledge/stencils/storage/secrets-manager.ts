import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'data.secrets',
  name: 'Secrets manager',
  base: 'store',
  parent: 'data',
  group: 'Data stores',
  description: 'Keeps keys, passwords and tokens and hands them to those who may use them.',
  keywords: ['vault', 'KMS', 'key store', 'HSM'],
  icon: 'vault',
  properties: ['secretsRotated'],
  defaults: {},
}
