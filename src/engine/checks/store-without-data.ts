import type { Check } from '../check.ts'
import { dataClassProperty } from '../vocabulary-index.ts'

/** An element of which nobody said what it keeps: rules that ask for it stay silent. */
export const check: Check = {
  id: 'no-data-class',
  table: 'element',
  find: (element, { vocabulary }) =>
    vocabulary.asks(element.stencil, dataClassProperty) &&
    vocabulary.answerOf(element, dataClassProperty).basis === 'unknown'
      ? [
          {
            data: {},
            fix: { kind: 'set-property', subject: element.id, property: dataClassProperty, value: null },
          },
        ]
      : [],
}
