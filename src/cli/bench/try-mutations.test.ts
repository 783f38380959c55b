import { expect, it } from 'vitest'
import { hasSamples, readableSamples, sampleBytes } from '../../formats/tm7/testing/samples.ts'
import { tryMutations } from './try-mutations.ts'

it.skipIf(!hasSamples)(
  'damaged files of the other tool are refused, or open sound and are written as they are',
  () => {
    const seed = Math.floor(Math.random() * 2 ** 32)
    const { opened, refused, problems } = tryMutations(readableSamples.map(sampleBytes), 2_000, seed, 2)
    expect(problems.slice(0, 3), `seed ${seed}`).toEqual([])
    expect(opened).toBeGreaterThan(500)
    expect(refused).toBeGreaterThan(200)
  },
  300_000,
)
