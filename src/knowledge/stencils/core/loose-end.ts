import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'loose-end',
  name: 'Loose end',
  base: 'loose-end',
  parent: null,
  group: 'Basic',
  description:
    'Where a flow of an imported model ends without an element; connect it to one, or remove the flow.',
  keywords: ['unattached', 'dangling', 'open end'],
  icon: 'circle-dashed',
  properties: [],
  defaults: {},
  abstract: true,
}
