import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'hw.tpm',
  name: 'TPM',
  base: 'store',
  parent: 'hw.secureElement',
  group: 'Secure hardware',
  description:
    'Key storage and measured boot; it holds keys and measurements, it does not host applications.',
  keywords: ['trusted platform module', 'attestation', 'measured boot', 'TEE'],
  icon: 'shield-check',
  properties: ['attestationUsed', 'busProtected'],
  defaults: {},
}
