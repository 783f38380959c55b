import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'store.ehr',
  name: 'EHR / PHR',
  base: 'store',
  parent: 'store',
  group: 'Data stores',
  description: 'Electronic or personal health record.',
  keywords: ['patient record', 'EMR', 'EPR', 'medical record'],
  icon: 'clipboard-plus',
  properties: [],
  defaults: {},
}
