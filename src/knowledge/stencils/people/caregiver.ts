import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'human.caregiver',
  name: 'Caregiver',
  base: 'external',
  parent: 'human',
  group: 'People',
  description: 'A relative, home nurse or caretaker who acts for a patient.',
  keywords: ['caretaker', 'family', 'nurse', 'relative'],
  icon: 'hand-heart',
  properties: [],
  defaults: {},
}
