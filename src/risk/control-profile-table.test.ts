import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { setControls } from '../commands/set-controls.ts'
import { runCommand } from '../commands/testing/run-command.ts'
import { loadControlTree } from '../knowledge/control-tree.ts'
import { profile } from '../knowledge/profiles/iomt-figure.ts'
import { emptyDocument } from '../model/empty-document.ts'
import { profileStatements, profileTable } from './control-profile-table.ts'

interface PrintedRow {
  readonly rec: number | null
  readonly control: string
  readonly title: string
  readonly current?: string
  readonly target?: string
  readonly pilar?: string
  readonly applicability?: string
}

const tables = new URL('../../../shared/domain/seed-tables.json', import.meta.url)
const tree = await loadControlTree('iso2013')
const rows = new Map(profileTable(tree, profile).rows.map((row) => [row.number, row]))

describe('the profile of the IoMT study', () => {
  test.skipIf(!existsSync(tables))('shows the 17 rows of the figure as printed', () => {
    const printed: readonly PrintedRow[] = JSON.parse(readFileSync(tables, 'utf8')).paperB.figure1.rows
    expect(printed.length).toBe(17)
    for (const { rec, control, title, current, target, pilar, applicability } of printed) {
      const row = rows.get(control.startsWith('[') ? '' : control)
      expect(row?.recommendation?.need ?? null, control).toBe(rec)
      if (control !== '[27002-2013]') expect(row?.title, control).toBe(title)
      expect(row?.applies, control).toBe(applicability !== 'n.a.')
      // What is cut off at the edge of the figure can only be compared as far as it is printed.
      if (current !== undefined)
        expect(row?.phases.current.text.startsWith(current), `${control} now`).toBe(true)
      if (target !== undefined) expect(row?.phases.target.text, `${control} target`).toBe(target)
      if (pilar !== undefined)
        expect(row?.recommended?.mark, `${control} recommended`).toBe(pilar.split(' ')[0])
    }
  })

  test('shows own and computed values together, and marks what an average rounds', () => {
    expect(rows.get('6.1')?.phases.target.text).toBe('L5- (L5)')
    expect(rows.get('9.1')?.phases.current.text).toBe('L1 (L2)')
    expect(rows.get('9.2')?.phases.current.text).toBe('L2+')
    expect(rows.get('10')?.phases.current).toMatchObject({ text: 'L3-', own: { low: 'L2', high: 'L3' } })
    expect(rows.get('')?.phases.target.text).toBe('L4+')
  })

  test('has a title of ours for every row of the figure', () => {
    expect(rows.get('6.2')).toMatchObject({ title: 'Mobile devices and teleworking', light: 'grey' })
    expect(rows.get('6.2.1')).toMatchObject({ applies: false, excludedBy: 'group' })
  })

  test('loads into a model in one step', () => {
    const args = { catalogue: profile.catalogue, controls: profileStatements(profile) }
    const { control } = runCommand(
      emptyDocument({ title: '', now: '2026-01-01T00:00:00Z' }),
      setControls,
      args,
    ).tables
    expect(Object.keys(control).length).toBe(profile.statements.length)
    expect(control['control:iso2013/7']).toMatchObject({ applies: false, source: 'IoMT study, figure 1' })
  })
})
