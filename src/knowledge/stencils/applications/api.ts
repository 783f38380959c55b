import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'app.api',
  name: 'API',
  base: 'process',
  parent: 'app',
  group: 'Applications',
  description: 'Answers requests of programs, usually with JSON over HTTP.',
  keywords: ['REST', 'endpoint', 'backend for frontend', 'BFF'],
  icon: 'braces',
  properties: ['propertyLevelAuthz', 'originChecked', 'uploads', 'apiInventoried', 'businessLimits'],
  defaults: {},
}
