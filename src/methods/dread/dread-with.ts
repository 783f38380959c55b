import { type DreadMethod, dread } from './dread.ts'
import { sumScore } from './sum-score.ts'

/** How a model treats discoverability, which critics say rewards obscurity. */
export type DiscoverabilityPolicy = 'rated' | 'fixed' | 'left-out'

/**
 * DREAD under a policy; always the same object for the same policy. `fixed` takes discoverability as 3 whatever
 * was rated, which leaves Low to 1 of 81 ratings. `left-out` sums the other four, 4 to 12, and rescales the bands to
 * 4–6, 7–9 and 10–12. Under both a person rates four factors; what was rated for the fifth is kept and not used.
 */
export function dreadWith(policy: DiscoverabilityPolicy): DreadMethod {
  return methods[policy]
}

const fixedValue = 3
const fourFactors = dread.factors.filter(({ id }) => id !== 'discoverability')

const fixed: DreadMethod = {
  ...dread,
  name: 'DREAD, discoverability always 3',
  factors: fourFactors,
  bands: [{ level: 'Low', min: 7, max: 7 }, ...dread.bands.slice(1)],
  score: (factors) => {
    const values = fourFactors.flatMap(({ id }) => factors[id] ?? [])
    return values.length < fourFactors.length ? null : sumScore([...values, fixedValue], fixed.bands)
  },
}

const leftOut: DreadMethod = {
  ...dread,
  name: 'DREAD without discoverability',
  factors: fourFactors,
  bands: [
    { level: 'Low', min: 4, max: 6 },
    { level: 'Medium', min: 7, max: 9 },
    { level: 'High', min: 10, max: 12 },
  ],
  score: (factors) => {
    const values = fourFactors.flatMap(({ id }) => factors[id] ?? [])
    return values.length < fourFactors.length ? null : sumScore(values, leftOut.bands)
  },
}

const methods: { readonly [policy in DiscoverabilityPolicy]: DreadMethod } = {
  rated: dread,
  fixed,
  'left-out': leftOut,
}
