import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.dicom',
  name: 'DICOM association',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'Image transfer and query: C-STORE, C-FIND, C-MOVE.',
  keywords: ['imaging', 'C-STORE', 'C-FIND', 'radiology'],
  icon: 'scan',
  properties: [],
  defaults: { channel: 'lan', encrypted: 'no', authenticatesSource: 'no', protocolExposure: 'insecure' },
}
