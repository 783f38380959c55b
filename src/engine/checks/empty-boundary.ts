import type { Check } from '../check.ts'

/** A box around nothing. */
export const check: Check = {
  id: 'empty-boundary',
  table: 'boundary',
  find: ({ id, shape }, { occupied }) =>
    shape === 'line' || occupied.has(id) ? [] : [{ data: {}, fix: { kind: 'remove', subject: id } }],
}
