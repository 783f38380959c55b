import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'hw.uicc',
  name: 'UICC / eSIM',
  base: 'store',
  parent: 'hw.secureElement',
  group: 'Secure hardware',
  description: 'Subscription card that also serves as a secure element.',
  keywords: ['SIM', 'eSIM', 'smart card', 'operator'],
  icon: 'card-sim',
  properties: ['simSwapProtected'],
  defaults: {},
}
