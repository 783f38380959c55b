import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'implant',
  name: 'Implantable device',
  base: 'process',
  parent: 'device',
  group: 'Devices',
  description: 'Pacemaker, insulin pump or neurostimulator; can harm the patient unless you say otherwise.',
  keywords: ['pacemaker', 'pump', 'neurostimulator', 'ICD'],
  icon: 'heart-pulse',
  properties: ['independentSafety'],
  defaults: { safetyRelevant: 'yes', constrained: 'yes' },
}
