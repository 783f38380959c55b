/** Some threats that a figure counts, to be looked at. */
export interface Choice {
  readonly title: string
  readonly ids: readonly string[]
}
