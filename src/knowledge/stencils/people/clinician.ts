import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'human.clinician',
  name: 'Medical personnel',
  base: 'external',
  parent: 'human',
  group: 'People',
  description: 'Doctor, nurse or supervisor who reads many patients’ data and sends interventions.',
  keywords: ['doctor', 'nurse', 'physician', 'supervisor', 'staff'],
  icon: 'stethoscope',
  properties: [],
  defaults: {},
}
