import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'app.function',
  name: 'Serverless function',
  base: 'process',
  parent: 'app',
  group: 'Applications',
  description: 'Code that a provider starts for each event and bills by use.',
  keywords: ['Lambda', 'FaaS', 'cloud function', 'edge function'],
  icon: 'zap',
  properties: ['resourceLimits'],
  defaults: {},
}
