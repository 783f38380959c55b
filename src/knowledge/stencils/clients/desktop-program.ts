import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'client.desktop',
  name: 'Desktop program',
  base: 'process',
  parent: 'client',
  group: 'Clients',
  description: 'A program installed on a computer.',
  keywords: ['Windows', 'macOS', 'Electron', 'workstation'],
  icon: 'laptop',
  properties: ['encryptedAtRest', 'signedUpdates', 'noHardcodedSecrets'],
  defaults: {},
}
