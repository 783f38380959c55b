import type { Check } from '../check.ts'
import { dataClassProperty } from '../vocabulary-index.ts'

/** A flow of which nobody said what it carries: rules that ask for it stay silent. */
export const check: Check = {
  id: 'no-data-class',
  table: 'flow',
  find: (flow, { vocabulary }) =>
    vocabulary.asks(flow.stencil, dataClassProperty) &&
    vocabulary.answerOf(flow, dataClassProperty).basis === 'unknown'
      ? [
          {
            data: {},
            fix: { kind: 'set-property', subject: flow.id, property: dataClassProperty, value: null },
          },
        ]
      : [],
}
