import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { crossingsOf } from '../engine/analysis/crossings.ts'
import { evaluate } from '../engine/evaluate.ts'
import type { DreadFactors } from '../engine/rule.ts'
import { iomt } from '../model/samples/iomt/iomt.ts'
import { mhealth } from '../model/samples/mhealth/mhealth.ts'
import { packs } from './catalog.ts'

// Against the tables as printed in the papers and what an independent evaluator found; these files lie
// beside the repository and are not part of it, so the comparison is skipped where they are missing.
const shared = (name: string) => new URL(`../../../shared/domain/${name}`, import.meta.url)
const present = existsSync(shared('seed-tables.json'))
const read = (name: string) => JSON.parse(readFileSync(shared(name), 'utf8'))

interface PrintedRow {
  readonly id: string
  readonly description: string
  readonly stride: readonly string[]
  readonly level: string
}

const { findings, ruleErrors } = evaluate(mhealth, packs)
const rules = packs.flatMap((pack) => pack.rules)

describe('the threats of Tables III to VI on the mHealth model', () => {
  it('are found, all 25, by one rule each', () => {
    const seeds = rules.filter((rule) => rule.source !== undefined)
    expect(seeds.length).toBe(25)
    expect(new Set(seeds.map((rule) => rule.source)).size).toBe(25)
    const found = new Set(findings.map((finding) => finding.source))
    for (const { id, source } of seeds) expect(found, id).toContain(source)
    expect(ruleErrors).toEqual([])
  })

  it.skipIf(!present)('have the printed letters among theirs, and the printed level', () => {
    const { paperA } = read('seed-tables.json')
    const tables: readonly (readonly [string, readonly PrintedRow[]])[] = [
      ['Table III', paperA.tableIII.rows],
      ['Table IV', paperA.tableIV.rows],
      ['Table V', paperA.tableV.rows],
      ['Table VI', paperA.tableVI.rows],
    ]
    const printed = tables.flatMap(([table, rows]) => rows.map((row) => ({ ...row, table })))
    expect(printed.length).toBe(25)
    for (const { table, id, stride, level } of printed) {
      const matching = findings.filter(({ source }) => source === `${table}, row ${id.slice(1)}`)
      expect(matching.length, id).toBeGreaterThan(0)
      for (const finding of matching) {
        expect(finding.stride, id).toEqual(expect.arrayContaining([...stride]))
        expect(finding.suggestedDread && levelOf(finding.suggestedDread), id).toBe(level)
      }
    }
  })
})

describe.skipIf(!present).each([
  { name: 'mHealth', document: mhealth, file: 'mhealth-dfd.json' },
  { name: 'IoMT', document: iomt, file: 'iomt-dfd.json' },
])('the $name model', ({ document, file }) => {
  it('crosses the boundaries that the architecture says', () => {
    const { flows } = read(file)
    const crossings = crossingsOf(document)
    expect(flows.length).toBeGreaterThan(10)
    for (const { id, crosses } of flows)
      expect(crossings.crossedBy(`flow:${id}`), id).toEqual(
        crosses.map((b: string) => `boundary:${b}`).sort(),
      )
  })

  it('has exactly the instances of an independent evaluation', () => {
    const ids = new Set(rules.map((rule) => rule.id))
    const expected = read('kb-expected-threats.json')
      [file].instances.map(([rule, subject]: [string, string]) => `${rule} ${subject}`)
      .filter((instance: string) => ids.has(instance.slice(0, 6)))
    const actual = evaluate(document, packs).findings.flatMap(({ ruleId, subjects }) =>
      // What is said of the model as a whole is about no subject.
      (subjects.length === 0 ? [':model'] : subjects).map(
        (subject) => `${ruleId} ${subject.slice(subject.indexOf(':') + 1)}`,
      ),
    )
    expect(actual.sort()).toEqual(expected.sort())
  })
})

/** The paper's bands: 5 to 7 Low, 8 to 11 Medium, 12 to 15 High. */
function levelOf(factors: DreadFactors): string {
  const sum = Object.values(factors).reduce((total, factor) => total + factor, 0)
  if (sum >= 12) return 'High'
  return sum >= 8 ? 'Medium' : 'Low'
}
