import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'store.pacs',
  name: 'Image archive',
  base: 'store',
  parent: 'store',
  group: 'Data stores',
  description: 'DICOM images of studies.',
  keywords: ['PACS', 'radiology', 'imaging'],
  icon: 'images',
  properties: [],
  defaults: {},
}
