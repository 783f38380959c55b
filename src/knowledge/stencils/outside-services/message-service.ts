import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ext.email',
  name: 'E-mail or SMS service',
  base: 'external',
  parent: 'ext.saas',
  group: 'Outside services',
  description: 'Delivers messages in your name.',
  keywords: ['SMTP', 'mail', 'push notification', 'text message', 'newsletter'],
  icon: 'mail',
  properties: [],
  defaults: {},
}
