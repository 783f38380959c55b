import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { packs } from './catalog.ts'

// Which of our rules and mitigations stand for a row of the papers; beside the repository, skipped where it is missing.
const file = new URL('../../../shared/domain/kb-proposal.json', import.meta.url)
const coverage: { readonly [row: string]: readonly string[] } = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8')).seedCoverage
  : {}
const rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])))
const mitigations = new Set(packs.flatMap((pack) => pack.mitigations.map(({ id }) => id)))

describe.skipIf(!existsSync(file))('what the papers name', () => {
  test('stands behind rules and mitigations that there are', () => {
    expect(Object.keys(coverage).length).toBeGreaterThan(80)
    for (const [row, ids] of Object.entries(coverage)) {
      expect(ids.length, row).toBeGreaterThan(0)
      for (const id of ids)
        expect(id.startsWith('MH-') ? rules.has(id) : mitigations.has(id), `${row} ${id}`).toBe(true)
    }
  })

  test('of every measure there is a mitigation', () => {
    const measures = Object.entries(coverage).filter(([row]) => /^M[AB]\./.test(row))
    expect(measures.length).toBe(22 + 9)
    for (const [row, ids] of measures)
      expect(
        ids.some((id) => mitigations.has(id)),
        row,
      ).toBe(true)
  })

  test('of every category and named threat there is a rule', () => {
    const threats = Object.entries(coverage).filter(([row]) => /^(N|T\d|TE)\./.test(row))
    expect(threats.length).toBe(16 + 6 + 25 + 5)
    for (const [row, ids] of threats)
      expect(
        ids.some((id) => rules.has(id)),
        row,
      ).toBe(true)
  })
})

test('a compromised administrator or clinician weighs more than a single patient', () => {
  const sum = (id: string) => Object.values(rules.get(id)?.suggestedDread ?? {}).reduce((a, b) => a + b, 0)
  expect(sum('MH-A05')).toBeGreaterThan(sum('MH-A01'))
  expect(sum('MH-A02')).toBeGreaterThan(sum('MH-A01'))
})

test('no threat to authorization or AI of the papers is low by itself, and a lost wearable is', () => {
  const sum = (id: string) => Object.values(rules.get(id)?.suggestedDread ?? {}).reduce((a, b) => a + b, 0)
  for (const id of ['MH-B01', 'MH-B02', 'MH-B03', 'MH-B04', 'MH-B05', 'MH-B06', 'MH-D01', 'MH-D02', 'MH-D03'])
    expect(sum(id), id).toBeGreaterThanOrEqual(8)
  expect([sum('MH-C04'), sum('MH-C06')].every((low) => low <= 7)).toBe(true)
  expect([sum('MH-C03'), sum('MH-C05')].every((medium) => medium >= 8 && medium <= 11)).toBe(true)
})
