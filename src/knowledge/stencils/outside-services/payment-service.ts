import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ext.payment',
  name: 'Payment service',
  base: 'external',
  parent: 'ext.saas',
  group: 'Outside services',
  description: 'Takes payments in your name.',
  keywords: ['PSP', 'card', 'Stripe', 'PayPal', 'bank', 'checkout'],
  icon: 'credit-card',
  properties: [],
  defaults: {},
}
