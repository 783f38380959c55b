import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'therapy.device',
  name: 'Therapy device',
  base: 'process',
  parent: 'device',
  group: 'Devices',
  description: 'Infusion pump, ventilator or bedside monitor: it can act on the patient.',
  keywords: ['infusion pump', 'ventilator', 'bedside', 'monitor', 'actuator'],
  icon: 'syringe',
  properties: ['independentSafety'],
  defaults: { safetyRelevant: 'yes' },
}
