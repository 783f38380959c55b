import type { Check } from '../check.ts'

/** A flow of the base type whose channel is not answered either: nobody said how the data travels. */
export const check: Check = {
  id: 'generic-stencil',
  table: 'flow',
  find: (flow, { vocabulary }) =>
    vocabulary.stencil(flow.stencil)?.parent === null &&
    vocabulary.answerOf(flow, 'channel').basis === 'unknown'
      ? [
          {
            data: { stencil: flow.stencil },
            fix: { kind: 'change-stencil', subject: flow.id, stencil: null },
          },
        ]
      : [],
}
