import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'legacy.system',
  name: 'Legacy hospital system',
  base: 'process',
  parent: 'service',
  group: 'Services',
  description: 'A system that is still needed but can hardly be changed any more.',
  keywords: ['old', 'unsupported', 'mainframe', 'HIS'],
  icon: 'archive',
  properties: ['contained'],
  defaults: { updatable: 'no' },
}
