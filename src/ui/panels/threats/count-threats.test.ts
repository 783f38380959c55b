import { expect, it } from 'vitest'
import { countThreats } from './count-threats.ts'
import { ratingOf, threatRow } from './test-rows.ts'

it('counts each axis by itself, so that each adds up to the whole', () => {
  const counts = countThreats([
    threatRow({ id: 'a', dread: ratingOf(3), assumed: true, status: 'mitigated' }),
    threatRow({ id: 'b', dread: ratingOf(2, 'suggested'), assumed: true }),
    threatRow({ id: 'c', dread: ratingOf(2, 'overridden') }),
    threatRow({ id: 'd' }),
  ])
  expect(counts).toEqual({
    total: 4,
    rated: 2,
    suggested: 1,
    notRated: 1,
    assumed: 2,
    byStatus: [
      { status: 'open', count: 3 },
      { status: 'mitigated', count: 1 },
    ],
  })
})
