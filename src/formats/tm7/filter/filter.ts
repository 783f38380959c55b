/**
 * When a threat of Microsoft's tool applies, as its filter says it. `is` without a property asks for a type;
 * `crosses` for a boundary of a type.
 */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly args: readonly Filter[] }
  | { readonly kind: 'not'; readonly arg: Filter }
  | FilterAtom

export type FilterAtom =
  | {
      readonly kind: 'is'
      readonly subject: FilterSubject
      /** A readable name or a GUID; null for the type itself. */
      readonly property: string | null
      readonly value: string
    }
  | { readonly kind: 'crosses'; readonly value: string }

export type FilterSubject = 'source' | 'target' | 'flow'

/** Why a filter cannot be read. */
export interface FilterError {
  /** Where, from 0, in UTF-16 code units; its length at its end. */
  readonly at: number
  /** What stands there; empty at the end. */
  readonly found: string
  readonly expected: FilterExpectation
}

/** `end`: nothing more. `quote`: the end of a literal. `depth`: fewer parentheses within each other. `length`: a shorter filter. */
export type FilterExpectation =
  | 'subject'
  | 'comparison'
  | 'property'
  | 'literal'
  | 'quote'
  | 'parenthesis'
  | 'end'
  | 'depth'
  | 'length'
