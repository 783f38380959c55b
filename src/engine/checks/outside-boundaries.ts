import type { Check } from '../check.ts'

/**
 * An element that stands in no box boundary though the model has some: rules about crossings take it for
 * outside. External entities are outside by nature.
 */
export const check: Check = {
  id: 'outside-boundaries',
  table: 'element',
  find: ({ id, stencil }, { enclosed, hasBoxes, vocabulary }) =>
    !hasBoxes || enclosed.has(id) || vocabulary.baseOf(stencil) === 'external'
      ? []
      : [{ data: {}, fix: null }],
}
