import type { Check } from '../check.ts'

/** An element without flows: either it does not matter or a flow was forgotten. Stores have their own check. */
export const check: Check = {
  id: 'unconnected-element',
  table: 'element',
  find: ({ id, stencil }, { connected, vocabulary }) =>
    connected.has(id) || vocabulary.baseOf(stencil) === 'store'
      ? []
      : [{ data: {}, fix: { kind: 'connect', subject: id } }],
}
