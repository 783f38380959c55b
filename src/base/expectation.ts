/** What a field should have been, as data; `messages/describe-errors.ts` makes the words. */
export type Expectation =
  | {
      readonly kind: 'type'
      readonly type: 'text' | 'number' | 'yes-no' | 'list' | 'object' | 'date' | 'instant'
    }
  /** In characters (UTF-16 code units) of a text, or entries of a list. */
  | {
      readonly kind: 'length'
      readonly of: 'text' | 'list'
      readonly min: number
      readonly max: number | null
    }
  /** Inclusive; null is without limit. */
  | { readonly kind: 'range'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'id'; readonly prefix: string }
  /** Any one of these. */
  | { readonly kind: 'any'; readonly of: readonly Expectation[] }
  /** Not one of the fields that can be edited. */
  | { readonly kind: 'known-field' }
  | { readonly kind: 'other' }
