import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'interop.dicom',
  name: 'DICOM node',
  base: 'process',
  parent: 'interop',
  group: 'Interfaces',
  description: 'Modality, archive or viewer that speaks DICOM.',
  keywords: ['imaging', 'modality', 'PACS', 'radiology'],
  icon: 'scan',
  properties: [],
  defaults: {},
}
