import type { Check } from '../check.ts'

/** A store that nobody writes or reads. */
export const check: Check = {
  id: 'store-without-flow',
  table: 'element',
  find: ({ id, stencil }, { connected, vocabulary }) =>
    connected.has(id) || vocabulary.baseOf(stencil) !== 'store'
      ? []
      : [{ data: {}, fix: { kind: 'connect', subject: id } }],
}
