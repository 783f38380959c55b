import { expect, test } from 'vitest'
import { packSchema } from '../engine/pack-schema.ts'
import { packProblems } from '../engine/validate-pack.ts'
import { packs } from './catalog.ts'

test.each(packs.map((pack) => [pack.id, pack] as const))(
  'the built-in pack %s has the form that is asked of anybody’s pack',
  (_, pack) => {
    expect(packSchema.safeParse(JSON.parse(JSON.stringify(pack))).error?.issues).toBeUndefined()
    const others = packs.filter(({ id }) => id !== pack.id)
    expect(packProblems(pack, others)).toEqual([])
  },
)
