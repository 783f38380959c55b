import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'data.file',
  name: 'File share',
  base: 'store',
  parent: 'data',
  group: 'Data stores',
  description: 'Directories that several machines mount.',
  keywords: ['NFS', 'SMB', 'network drive', 'volume', 'disk'],
  icon: 'folder-open',
  properties: [],
  defaults: {},
}
