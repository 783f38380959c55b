import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'note',
  name: 'Note',
  base: 'note',
  parent: null,
  group: 'Basic',
  description: 'A text on the diagram for those who read it; no part of the system, and no rule looks at it.',
  keywords: ['annotation', 'comment', 'remark', 'text', 'label'],
  icon: 'sticky-note',
  properties: [],
  defaults: {},
}
