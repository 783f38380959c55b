import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'hw.secureElement',
  name: 'Secure element',
  base: 'store',
  parent: 'store',
  group: 'Secure hardware',
  description: 'Tamper-resistant chip that holds keys and runs applets.',
  keywords: ['SE', 'keystore', 'smart card', 'chip'],
  icon: 'key-round',
  properties: ['keyLifecycleManaged', 'accessRulesEnforced', 'appletsVetted'],
  defaults: { encryptedAtRest: 'yes', accessControlled: 'yes' },
}
