import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'web.portal',
  name: 'Web portal',
  base: 'process',
  parent: 'process',
  group: 'Services',
  description: 'Browser application for patients or personnel.',
  keywords: ['browser', 'website', 'frontend', 'dashboard'],
  icon: 'app-window',
  properties: ['authenticatesUsers', 'mfa', 'sessionTimeout'],
  defaults: {},
}
