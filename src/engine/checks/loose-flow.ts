import type { Check } from '../check.ts'

/** A flow with an end at no element: no rule looks at it, as nobody said what it connects. */
export const check: Check = {
  id: 'leads-nowhere',
  table: 'flow',
  of: 'loose-end',
  find: () => [{ data: {}, fix: null }],
}
