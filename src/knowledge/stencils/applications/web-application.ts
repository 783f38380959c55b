import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'app.web',
  name: 'Web application',
  base: 'process',
  parent: 'app',
  group: 'Applications',
  description: 'Serves pages to browsers and keeps the session of whoever signed in.',
  keywords: ['website', 'frontend server', 'CMS', 'shop'],
  icon: 'panel-top',
  properties: [
    'outputEncoded',
    'csrfProtected',
    'sessionCookiesProtected',
    'sessionTimeout',
    'framingRefused',
    'scriptsControlled',
    'uploads',
    'originChecked',
    'businessLimits',
  ],
  defaults: {},
}
