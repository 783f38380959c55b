import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type DreadFactor, type DreadMethod, dread } from '../methods/dread/dread.ts'
import { dreadWith } from '../methods/dread/dread-with.ts'
import { convertToDread10, dread10 } from '../methods/dread10/dread10.ts'
import { transitiveDegrees } from '../methods/magerit/degrees.ts'
import { totalEffect } from '../methods/magerit/package-effect.ts'
import { type DegradationColumn, impactTable, riskTable } from '../methods/magerit/qualitative.ts'
import { quantitativeRisk, residual } from '../methods/magerit/quantitative.ts'
import { publishedYearlyRates } from '../methods/magerit/scales.ts'
import type { FiveStep } from '../model/records/risk-policy.ts'

// Those of RIP, maturity, OWASP and CVSS are tried beside their methods.
const file = new URL('../../../shared/domain/golden-vectors.json', import.meta.url)
type Step = 1 | 2 | 3
interface Vectors {
  readonly dread3: readonly { readonly d: readonly Step[]; readonly sum: number; readonly level: string }[]
  readonly dread3Distribution: Counts
  readonly dread3DiscoverabilityFixedAt3: Counts
  readonly dread3to10: { readonly levelsDisagree: number; readonly of: number }
  readonly mageritDegree: readonly {
    readonly edges: readonly (readonly [string, string, number])[]
    readonly source: string
    readonly degrees: { readonly [asset: string]: number }
    readonly wrongByPathEnumeration?: { readonly [asset: string]: number }
  }[]
  readonly mageritQuantitative: { readonly [figure: string]: number }
  readonly mageritQualitative: {
    readonly impactTable: Table
    readonly riskTable: Table
    readonly frequency: { readonly [step in Letter]: number }
  }
}
interface Counts {
  readonly combinations: number
  readonly Low: number
  readonly Medium: number
  readonly High: number
}
interface Table {
  readonly rowsValue?: { readonly [row in Letter]: readonly Letter[] }
  readonly rowsImpact?: { readonly [row in Letter]: readonly Letter[] }
}
type Letter = 'MB' | 'B' | 'M' | 'A' | 'MA'
const steps = { MB: 'very-low', B: 'low', M: 'medium', A: 'high', MA: 'very-high' } as const
const letters = ['MB', 'B', 'M', 'A', 'MA'] as const satisfies readonly Letter[]
const columns: readonly DegradationColumn[] = ['1 %', '10 %', '100 %']

const all: readonly Step[] = [1, 2, 3]
const combinations = all.flatMap((a) =>
  all.flatMap((b) => all.flatMap((c) => all.flatMap((d) => all.map((e) => [a, b, c, d, e] as const)))),
)
const factors = ([
  damage,
  reproducibility,
  exploitability,
  affectedUsers,
  discoverability,
]: readonly Step[]): {
  readonly [factor in DreadFactor]: Step
} => ({
  damage: damage ?? 1,
  reproducibility: reproducibility ?? 1,
  exploitability: exploitability ?? 1,
  affectedUsers: affectedUsers ?? 1,
  discoverability: discoverability ?? 1,
})
const levels = (method: DreadMethod, ratings: readonly (readonly Step[])[]): Counts => {
  const counts = { combinations: ratings.length, Low: 0, Medium: 0, High: 0 }
  for (const rating of ratings) counts[method.score(factors(rating))?.level ?? 'Low'] += 1
  return counts
}

describe.skipIf(!existsSync(file))('the golden vectors', () => {
  const vectors = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Vectors

  test('hold for DREAD on 1 to 3, as it is and with discoverability fixed', () => {
    for (const { d, sum, level } of vectors.dread3)
      expect(dread.score(factors(d))).toMatchObject({ value: sum, level })
    expect(levels(dread, combinations)).toMatchObject(vectors.dread3Distribution)
    const fixed = combinations.filter(([, , , , discoverability]) => discoverability === 1)
    expect(levels(dreadWith('fixed'), fixed)).toMatchObject(vectors.dread3DiscoverabilityFixedAt3)
  })

  test('hold for how often a rating changes its level on 0 to 10', () => {
    const { levelsDisagree, of } = vectors.dread3to10
    const differing = combinations.filter((rating) => {
      const before = factors(rating)
      return dread.score(before)?.level !== dread10.score(convertToDread10(before))?.level
    })
    expect([differing.length, combinations.length]).toEqual([levelsDisagree, of])
  })

  test('hold for degrees of dependency, and not what whole paths would give', () => {
    for (const { edges, source, degrees, wrongByPathEnumeration } of vectors.mageritDegree) {
      const assets = [...new Set([...edges.map(([upper]) => upper), ...edges.map(([, lower]) => lower)])]
      const found = transitiveDegrees(
        assets,
        edges.map(([upper, lower, degree]) => ({ upper, lower, degree })),
      )
      const given = 'cycle' in found ? undefined : found.degrees.get(source)
      for (const [asset, degree] of Object.entries(degrees))
        expect(given?.get(asset)?.degree).toBeCloseTo(degree, 12)
      for (const [asset, wrong] of Object.entries(wrongByPathEnumeration ?? {}))
        expect(given?.get(asset)?.degree).not.toBeCloseTo(wrong, 6)
    }
  })

  test('hold for impact and risk in money, with and without safeguards', () => {
    const v = vectors.mageritQuantitative
    const { value = 0, degradation = 0, annualRate = 0, ei = 0, ep = 0 } = v
    expect(quantitativeRisk(value, degradation, annualRate)).toMatchObject({ impact: v.impact, risk: v.risk })
    const left = residual(degradation, annualRate, { impact: ei, frequency: ep })
    expect(left.yearly).toBe(v.residualRate)
    expect(quantitativeRisk(value, left.degradation, left.yearly)).toMatchObject({
      impact: v.residualImpact,
      risk: v.residualRisk,
    })
    expect(totalEffect(ei, ep)).toBe(v.totalEfficacy)
  })

  test('hold for the tables of impact and risk and for the yearly rates', () => {
    const { impactTable: impacts, riskTable: risks, frequency } = vectors.mageritQualitative
    for (const row of letters) {
      const value: FiveStep = steps[row]
      expect(columns.map((column) => impactTable[value][column])).toEqual(
        impacts.rowsValue?.[row].map((letter) => steps[letter]),
      )
      expect(letters.map((likelihood) => riskTable[value][steps[likelihood]])).toEqual(
        risks.rowsImpact?.[row].map((letter) => steps[letter]),
      )
      expect(publishedYearlyRates[value]).toBe(frequency[row])
    }
  })
})
