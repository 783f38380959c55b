/**
 * Contract of `methods/<method>/`: the factors a person rates, from which form, help, columns and report
 * table are made, and a score with the trace of its arithmetic.
 */
export interface Method<F extends string = string, L extends string = string> {
  readonly id: string
  readonly name: string
  readonly factors: readonly Factor<F>[]
  readonly bands: readonly Band<L>[]
  /** Null while any factor is not rated. */
  readonly score: (factors: { readonly [K in F]: number | null }) => Score<L> | null
  /** Where scale, bands and formula are from. */
  readonly source: string
}

export interface Factor<F extends string = string> {
  readonly id: F
  readonly label: string
  /** One letter for narrow columns. */
  readonly letter: string
  readonly question: string
  /** Any number from `min` to `max` may be given, and the anchors mark some; absent: only their values. */
  readonly range?: { readonly min: number; readonly max: number; readonly step: number }
  /** Heading under which a form puts it; absent where the factors make one group. */
  readonly group?: string
  /** From lowest to highest. */
  readonly anchors: readonly { readonly value: number; readonly label: string; readonly text: string }[]
}

/** `min` and `max` inclusive, in the score's unit. */
export interface Band<L extends string = string> {
  readonly level: L
  readonly min: number
  readonly max: number
}

export interface Score<L extends string = string> {
  readonly value: number
  readonly level: L
  /** The arithmetic for people, such as `3 + 2 + 2 + 3 + 2 = 12`. */
  readonly trace: string
}
