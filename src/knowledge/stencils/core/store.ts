import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'store',
  name: 'Data store',
  base: 'store',
  parent: null,
  group: 'Basic',
  description: 'Data at rest: a database, file, queue or memory that outlives one call.',
  keywords: ['database', 'file', 'disk', 'persistence'],
  icon: 'database',
  properties: [
    'dataClass',
    'encryptedAtRest',
    'integrityAtRest',
    'accessControlled',
    'backup',
    'immutableBackup',
    'redundant',
    'dataMinimised',
    'retentionLimited',
  ],
  defaults: {},
}
