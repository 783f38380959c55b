import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RipParameter, type RipType, ripParameters, ripTypes } from '../../model/records/risk-policy.ts'
import { ripDerivation } from './derivation.ts'
import { ripParameterInfo, ripParameterInfos } from './parameters.ts'
import { publishedRipTable, type RipTable, ripBand, ripBandEdges, ripCell, ripScore } from './rip.ts'
import { ripSummary } from './rip-summary.ts'

const shared = (name: string) => new URL(`../../../../shared/domain/${name}`, import.meta.url)
const present = existsSync(shared('golden-vectors.json'))
const read = (name: string) => JSON.parse(readFileSync(shared(name), 'utf8'))

const seven = ripParameterInfos.filter(({ isExtension }) => !isExtension)
const all = (type: RipType) => Object.fromEntries(seven.map(({ id }) => [id, type]))

describe('one device', () => {
  test('is worth 66 with everything insecure, 33 partial and 13.2 secure', () => {
    expect(ripScore(all('insecure'))).toMatchObject({
      sum: 66,
      index: 100,
      band: 'High',
      hidesInsecure: false,
    })
    expect(ripScore(all('partial'))).toMatchObject({ sum: 33, index: 37.5, band: 'Medium' })
    expect(ripScore(all('secure'))).toMatchObject({ sum: 13.2, index: 0, band: 'Low' })
  })

  test.skipIf(!present)('gives every golden vector', () => {
    const { rip } = read('golden-vectors.json')
    expect(rip.length).toBe(6)
    for (const { input, perParameter, sum, max, min, index, level, weakest } of rip) {
      const score = ripScore(input)
      expect(Object.fromEntries(score?.cells.map(({ parameter, risk }) => [parameter, risk]) ?? [])).toEqual(
        perParameter,
      )
      expect(score).toMatchObject({ sum, max, min, band: level })
      expect(score?.index).toBeCloseTo(index, 4)
      // The vectors name them in the order of their input, which is not that of the tables.
      expect([...(score?.weakest ?? [])].sort()).toEqual([...weakest].sort())
    }
  })

  test('shows its arithmetic', () => {
    const score = ripScore({ AS: 'partial', REA: 'insecure', TPM_SE: 'secure', DiDA: 'partial' })
    expect(score?.cells.map(({ trace }) => trace)).toEqual([
      ...['2 × 1 = 2', '5 × 1 = 5', '10 × 1 = 10', '5 × 1 = 5'],
    ])
    expect(score?.trace).toEqual({
      sum: '2 + 5 + 10 + 5 = 22',
      index: '100 × (22 − 8) ÷ (40 − 8) = 43.75',
    })
  })

  test('says where a Medium hides something insecure', () => {
    expect(ripScore({ ...all('secure'), REA: 'insecure' })).toMatchObject({
      ...{ band: 'Low', hidesInsecure: true, weakest: ['REA'] },
    })
    expect(ripScore(all('partial'))?.hidesInsecure).toBe(false)
  })

  test('has no score without a parameter, and index 0 where nothing is likely', () => {
    expect(ripScore({})).toBeNull()
    const never: RipTable = {
      ...publishedRipTable,
      likelihoods: Object.fromEntries(ripParameters.map((id) => [id, 0])) as RipTable['likelihoods'],
    }
    expect(ripScore(all('insecure'), never)).toMatchObject({ sum: 0, index: 0, band: 'Low' })
  })
})

describe('the bands', () => {
  test('meet halfway between the pure profiles', () => {
    expect(ripBandEdges(publishedRipTable)).toEqual({ medium: 18.75, high: 68.75 })
    expect([0, 18.74, 18.75, 68.74, 68.75, 100].map((index) => ripBand(index))).toEqual([
      ...['Low', 'Low', 'Medium', 'Medium', 'High', 'High'],
    ])
  })

  test('move with the weights', () => {
    const even = { ...publishedRipTable, weights: { insecure: 3, partial: 2, secure: 1 } }
    expect(ripBandEdges(even)).toEqual({ medium: 25, high: 75 })
    expect(ripScore(all('partial'), even)).toMatchObject({ index: 50, band: 'Medium' })
  })
})

describe('tables 1 and 2 of the paper', () => {
  test.skipIf(!present)('have the same labels, weights, likelihoods and risks', () => {
    const { paperB } = read('seed-tables.json')
    expect(paperB.table1_and_2.length).toBe(7)
    for (const [i, row] of paperB.table1_and_2.entries()) {
      const info = seven[i]
      expect(info).toMatchObject({ id: row.code, likelihood: row.likelihood, levels: row.proposedLevels })
      for (const { rank, label, weight, risk } of row.types) {
        expect(info?.types[rank as RipType].toLowerCase()).toBe(label.toLowerCase())
        const cell = ripCell(row.code, rank, publishedRipTable)
        expect(cell).toMatchObject({ weight, likelihood: row.likelihood, risk })
      }
    }
  })

  test('are explained, letter by letter, and the extension says that it is one', () => {
    expect(seven.map(({ letter }) => letter).join('')).toBe('abcdefg')
    for (const { help } of ripParameterInfos) expect(help.length).toBeGreaterThan(60)
    expect(ripParameterInfo('DSP')).toMatchObject({ isExtension: true, letter: '' })
    expect(ripParameterInfos.map(({ id }) => id)).toEqual(ripParameters)
  })

  test.skipIf(!present)('are derived from the same answers as the reference', () => {
    const { ripDerivation: reference } = read('kb-proposal.json')
    for (const { parameter, derivesFrom, directOverride } of reference) {
      expect(ripDerivation[parameter as RipParameter]).toEqual({
        ...{ measures: derivesFrom, direct: directOverride[0] ?? null },
      })
    }
  })
})

const type = fc.constantFrom(...ripTypes)
const profile = fc
  .dictionary(fc.constantFrom(...ripParameters), type, { minKeys: 1 })
  .map((types) => types as { readonly [parameter in RipParameter]?: RipType })
const table: fc.Arbitrary<RipTable> = fc
  .tuple(
    fc.double({ min: 0.1, max: 10, noNaN: true }),
    fc.double({ min: 0.1, max: 10, noNaN: true }),
    fc.double({ min: 0.1, max: 10, noNaN: true }),
    fc.array(fc.integer({ min: 0, max: 10 }), {
      minLength: ripParameters.length,
      maxLength: ripParameters.length,
    }),
  )
  .map(([secure, more, most, likelihoods]) => ({
    weights: { secure, partial: secure + more, insecure: secure + more + most },
    likelihoods: Object.fromEntries(
      ripParameters.map((id, i) => [id, (likelihoods[i] ?? 0) / 10]),
    ) as RipTable['likelihoods'],
  }))

describe('any profile with any table', () => {
  test('has an index from 0, all secure, to 100, all insecure', () => {
    fc.assert(
      fc.property(profile, table, (types, weights) => {
        const index = ripScore(types, weights)?.index ?? Number.NaN
        expect(index).toBeGreaterThanOrEqual(0)
        expect(index).toBeLessThanOrEqual(100)
      }),
    )
  })

  test('never gets a higher index or sum when a parameter gets better', () => {
    fc.assert(
      fc.property(profile, table, fc.nat(), type, (types, weights, pick, better) => {
        const ids = Object.keys(types) as RipParameter[]
        const id = ids[pick % ids.length] as RipParameter
        fc.pre(ripTypes.indexOf(better) > ripTypes.indexOf(types[id] ?? 'secure'))
        const before = ripScore(types, weights)
        const after = ripScore({ ...types, [id]: better }, weights)
        expect(after?.index).toBeLessThanOrEqual(before?.index ?? Number.NaN)
        expect(after?.sum).toBeLessThanOrEqual(before?.sum ?? Number.NaN)
      }),
    )
  })

  test('does not depend on the order of parameters', () => {
    fc.assert(
      fc.property(profile, table, (types, weights) => {
        const reversed = Object.fromEntries(Object.entries(types).toReversed())
        expect(ripScore(reversed, weights)).toEqual(ripScore(types, weights))
      }),
    )
  })
})

const score = profile.map((types) => {
  const made = ripScore(types)
  if (made === null) throw new Error('a profile has parameters')
  return made
})

describe('several elements', () => {
  test('are as bad as the worst, with mean and counts beside it', () => {
    const scores = [all('secure'), all('partial'), all('insecure')].flatMap((types) => ripScore(types) ?? [])
    expect(ripSummary(scores)).toEqual({
      ...{ index: 100, band: 'High', mean: 45.833333333, count: 3 },
      counts: { Low: 1, Medium: 1, High: 1 },
    })
    expect(ripSummary([])).toMatchObject({ index: null, band: null, mean: null, count: 0 })
  })

  test('do not get worse when one of them is drawn twice, and their order does not matter', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 20 }), fc.nat(), (scores, pick) => {
        const summary = ripSummary(scores)
        const twice = scores[pick % scores.length]
        const { index, band } = ripSummary(twice === undefined ? scores : [...scores, twice])
        expect({ index, band }).toEqual({ index: summary.index, band: summary.band })
        const reversed = ripSummary(scores.toReversed())
        expect({ ...reversed, mean: 0 }).toEqual({ ...summary, mean: 0 })
        expect(reversed.mean).toBeCloseTo(summary.mean ?? Number.NaN, 6)
      }),
    )
  })
})
