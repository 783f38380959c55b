import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.file',
  name: 'File transfer',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'Files that are handed over as a whole.',
  keywords: ['SFTP', 'FTP', 'SMB', 'upload', 'export', 'import'],
  icon: 'file-up',
  properties: [],
  defaults: {},
}
