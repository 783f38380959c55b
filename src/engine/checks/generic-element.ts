import type { Check } from '../check.ts'

/** An element of a base type: rules for what it really is cannot find it. */
export const check: Check = {
  id: 'generic-stencil',
  table: 'element',
  find: ({ id, stencil }, { vocabulary }) =>
    vocabulary.stencil(stencil)?.parent === null
      ? [{ data: { stencil }, fix: { kind: 'change-stencil', subject: id, stencil: null } }]
      : [],
}
