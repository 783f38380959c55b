import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'client.cli',
  name: 'Command-line tool',
  base: 'process',
  parent: 'client',
  group: 'Clients',
  description: 'A program that people or scripts call from a shell.',
  keywords: ['CLI', 'terminal', 'script', 'SDK'],
  icon: 'square-terminal',
  properties: ['signedUpdates', 'noHardcodedSecrets'],
  defaults: {},
}
