import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'app.admin',
  name: 'Admin console',
  base: 'process',
  parent: 'app',
  group: 'Applications',
  description: 'Where staff change users, settings or data of others.',
  keywords: ['back office', 'administration', 'dashboard', 'control panel'],
  icon: 'settings',
  properties: ['authenticatesUsers', 'mfa', 'sessionTimeout', 'adminSeparated', 'monitored'],
  defaults: {},
}
