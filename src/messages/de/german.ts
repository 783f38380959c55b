/**
 * The one switch: once every area is translated it is true, and then a missing German sentence is a type error, and
 * English is no longer loaded beside German.
 */
export const isGermanComplete = true

type Signatures<English> = {
  readonly [K in keyof English]: English[K] extends (data: infer D) => string ? (data: D) => string : string
}

/** What an area must have in German: the same keys, with the same data. */
export type German<English> = typeof isGermanComplete extends true
  ? Signatures<English>
  : Partial<Signatures<English>>
