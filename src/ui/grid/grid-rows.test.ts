import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runToEnd } from '../../base/run-to-end.ts'
import { clearCells, fillCells } from './fill-cells.ts'
import { filterSteps } from './filter-rows.ts'
import { fitColumns } from './fit-columns.ts'
import type { GridColumn } from './grid-column.ts'
import { moveInGrid } from './grid-move.ts'
import { inOrder, plainView, pressedSort, readView, writeView } from './grid-view.ts'
import { groupByColumn, linesOf, noFolding } from './group-rows.ts'
import { type ParseWords, parseCell, parseDate, parseNumber } from './parse-cell.ts'
import { planPaste } from './plan-paste.ts'
import { allRows, chosenCount, chosenRows, isChosen, toggled } from './row-choice.ts'
import { sortSteps } from './sort-rows.ts'

interface Row {
  readonly id: string
  readonly owner: string
  readonly cost: number | null
  readonly state: string | null
}

const row = (id: string, owner = '', cost: number | null = null, state: string | null = null): Row => ({
  ...{ id, owner, cost, state },
})
const states = [
  { value: 'todo', label: 'To do' },
  { value: 'done', label: 'Done' },
]
const space = { min: 100, grow: 1, importance: 1 }
const owner: GridColumn<Row> = {
  ...{
    id: 'owner',
    label: 'Owner',
    type: { kind: 'text' },
    read: (each) => each.owner,
    isEditable: () => true,
  },
  ...space,
}
const cost: GridColumn<Row> = {
  ...{ id: 'cost', label: 'Cost', type: { kind: 'number', min: 0, max: 100 }, read: (each) => each.cost },
  ...{ isEditable: ({ id }) => id !== 'fixed', ...space },
}
const state: GridColumn<Row> = {
  ...{ id: 'state', label: 'State', type: { kind: 'choice', options: states }, read: (each) => each.state },
  ...{ isEditable: () => true, ...space },
}
const columns = [owner, cost, state]
const words: ParseWords = { yes: ['Ja', 'yes'], no: ['Nein', 'no'], dateOrder: 'dmy' }
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id).join('')

describe('sorting', () => {
  const rows = [
    row('a', 'Zoe', 2, 'done'),
    row('b', '', 10),
    row('c', 'Ada', 2, 'todo'),
    row('d', 'Ada', null),
  ]
  const sorted = (...sort: readonly { column: string; isDescending: boolean }[]) =>
    ids(runToEnd(sortSteps(rows, sort, columns)))

  it('goes by several columns, options in their order, and leaves empty cells last both ways', () => {
    expect(sorted({ column: 'cost', isDescending: false }, { column: 'owner', isDescending: false })).toBe(
      'cabd',
    )
    expect(sorted({ column: 'cost', isDescending: true })).toBe('bacd')
    expect(sorted({ column: 'state', isDescending: false })).toBe('cabd')
    expect(sorted({ column: 'state', isDescending: true })).toBe('acbd')
  })

  it('is stable and complete for lists that are longer than one piece', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 600, maxLength: 2_000 }), (costs) => {
        const many = costs.map((each, at) => row(String(at), '', each))
        const result = runToEnd(sortSteps(many, [{ column: 'cost', isDescending: false }], columns))
        const expected = [...many].sort((a, b) => (a.cost ?? 0) - (b.cost ?? 0))
        expect(result).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  it('is pressed together from headings', () => {
    const one = pressedSort([], 'a', false, false)
    expect(pressedSort(one, 'a', false, false)).toEqual([{ column: 'a', isDescending: true }])
    const two = pressedSort(one, 'b', true, true)
    expect(two.map(({ column }) => column)).toEqual(['a', 'b'])
    const turned = pressedSort(two, 'b', true, true)
    expect(turned[1]).toEqual({ column: 'b', isDescending: false })
    expect(pressedSort(turned, 'b', true, true)).toEqual(one)
  })
})

describe('filtering and grouping', () => {
  const rows = [row('a', 'Zoë', 2, 'done'), row('b', '', 10), row('c', 'Ada', 3, 'todo')]
  const passed = (filters: Parameters<typeof filterSteps<Row>>[1]['filters'], search = '') =>
    ids(runToEnd(filterSteps(rows, { columns, filters, search, searched: columns })))

  it('takes words without accents, values, ranges and emptiness, all at once', () => {
    expect(passed({ owner: { kind: 'text', words: 'zoe' } })).toBe('a')
    expect(passed({ state: { kind: 'choice', values: ['todo', ''] } })).toBe('bc')
    expect(passed({ cost: { kind: 'range', min: 3, max: null } })).toBe('bc')
    expect(passed({ owner: { kind: 'empty', isEmpty: true } })).toBe('b')
    expect(passed({ cost: { kind: 'range', min: 3, max: null } }, 'to do')).toBe('c')
  })

  it('groups in the order of the options, the empty ones last, and folds', () => {
    const groups = groupByColumn(rows, state)
    expect(groups.map(({ label }) => label)).toEqual(['To do', 'Done', ''])
    const folded = { ...noFolding, folded: new Set([groups[0]?.key ?? '']) }
    expect(linesOf(rows, groups, folded, ({ id }) => id).map(({ kind }) => kind)).toEqual([
      ...['group', 'group', 'row', 'group', 'row'],
    ])
  })
})

describe('texts as values', () => {
  it('reads decimal commas, grouped thousands, and nothing else', () => {
    expect(['1,5', '1.5', '1.234,5', '1,234.5', '1 234', '-2', ',5'].map(parseNumber)).toEqual([
      ...[1.5, 1.5, 1234.5, 1234.5, 1234, -2, 0.5],
    ])
    expect(['', 'x', '1-2', '1,2,3.4.5'].map(parseNumber)).toEqual([null, null, null, null])
  })

  it('reads dates ISO or local, and none that is no day', () => {
    expect(parseDate('2026-1-5', 'dmy')).toBe('2026-01-05')
    expect(parseDate('31.1.26', 'mdy')).toBe('2026-01-31')
    expect([parseDate('1/2/2026', 'dmy'), parseDate('1/2/2026', 'mdy')]).toEqual(['2026-02-01', '2026-01-02'])
    expect(parseDate('31.2.2026', 'dmy')).toBeNull()
  })

  it('reads options by label or id whatever the case, and says what else there is', () => {
    expect(parseCell(state.type, ' to  DO ', words)).toEqual({ ok: true, value: 'todo' })
    expect(parseCell(state.type, 'later', words)).toMatchObject({ error: { options: ['To do', 'Done'] } })
    expect(parseCell({ kind: 'flag' }, 'ja', words)).toEqual({ ok: true, value: true })
    expect(parseCell({ kind: 'list', options: states }, 'Done; To do', words)).toMatchObject({
      value: ['done', 'todo'],
    })
  })
})

describe('filling and pasting', () => {
  it('repeats its source, and leaves cells that have the value or cannot be edited', () => {
    const target = [row('x'), row('y', 'Ada'), row('fixed')]
    const edits = fillCells([row('s', 'Ada', 5)], target, [owner, cost])
    expect(edits.map((edit) => `${edit.column} ${edit.row.id}`)).toEqual([
      ...['owner x', 'owner fixed', 'cost x', 'cost y'],
    ])
    expect(clearCells([row('a', 'Ada', 1, 'done')], columns).map((edit) => edit.value)).toEqual(['', null])
  })

  it('says before anything changes which cells do not fit, and plans the others', () => {
    const plan = planPaste(
      [
        ['Ada', '7', 'nope'],
        ['Bob', '900', 'Done', 'more'],
      ],
      { rows: [row('a'), row('b')], columns, height: 1, width: 1, nameOf: ({ id }) => id },
      words,
    )
    expect(plan.edits.map(({ value }) => value)).toEqual(['Ada', 7, 'Bob', 'done'])
    expect(plan.problems.map(({ text }) => text)).toEqual(['nope', '900', 'more'])
  })

  it('repeats one cell over the whole range', () => {
    const target = { rows: [row('a'), row('b'), row('c')], columns: [owner], height: 3, width: 1 }
    const plan = planPaste([['Ada']], { ...target, nameOf: ({ id }) => id }, words)
    expect(plan.edits).toHaveLength(3)
  })
})

describe('choosing, moving and looking', () => {
  it('chooses all without naming any', () => {
    const rows = [row('a'), row('b'), row('c')]
    const choice = toggled(allRows, ['b'])
    expect(chosenCount(choice, 3)).toBe(2)
    expect([isChosen(choice, 'a'), isChosen(choice, 'b')]).toEqual([true, false])
    expect(ids(chosenRows(choice, rows, ({ id }) => id))).toBe('ac')
    expect(allRows.keys.size).toBe(0)
  })

  it('goes on by Tab through all cells and leaves at the end', () => {
    const size = { lines: 2, cells: 2, page: 1 }
    const tab = { key: 'Tab', mod: false, shift: false }
    expect(moveInGrid({ line: 0, cell: 1 }, tab, size)).toEqual({ line: 1, cell: 0 })
    expect(moveInGrid({ line: 1, cell: 1 }, tab, size)).toBeNull()
    expect(moveInGrid({ line: 0, cell: null }, tab, size)).toBeNull()
    expect(moveInGrid({ line: 1, cell: 1 }, { ...tab, key: 'Home', mod: true }, size)).toEqual({
      line: 0,
      cell: 0,
    })
  })

  it('drops the least important columns first, bundles as one, and what a person asked for never', () => {
    const spaces = [
      { id: 'a', min: 100, grow: 1, importance: 9 },
      { id: 'b', min: 50, grow: 0, importance: 2, bundle: 'x' },
      { id: 'c', min: 50, grow: 0, importance: 2, bundle: 'x' },
      { id: 'd', min: 100, grow: 0, importance: 1, isKept: true },
    ]
    expect(fitColumns(400, spaces).map(({ width }) => width)).toEqual([200, 50, 50, 100])
    expect(fitColumns(250, spaces).map(({ id }) => id)).toEqual(['a', 'd'])
    expect(fitColumns(120, spaces).map(({ id }) => id)).toEqual(['a', 'd'])
  })

  it('reads a view back as it was written, and anything else as the plain one', () => {
    const view = { ...plainView, order: ['b'], widths: { a: 80 }, group: 'state', search: 'x' }
    expect(readView(writeView(view))).toEqual(view)
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readView(text).widths).toEqual({})
      }),
    )
    expect(readView('{"widths":{"a":-5},"group":"g"}')).toEqual({ ...plainView, group: 'g' })
  })

  it('puts new columns behind those that they follow', () => {
    const all = ['a', 'b', 'c'].map((id) => ({ id }))
    expect(inOrder(all, ['c', 'a']).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })
})
