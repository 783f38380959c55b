import type { Check } from '../check.ts'

/** A flow without a name: the threats about it cannot be told apart. */
export const check: Check = {
  id: 'unlabelled-flow',
  table: 'flow',
  find: ({ id, name }) => (name.trim() === '' ? [{ data: {}, fix: { kind: 'rename', subject: id } }] : []),
}
