import { describe, expect, it } from 'vitest'
import { arrangeEntries } from './arrange-entries.ts'
import type { Entry } from './entry.ts'

function entry(id: string, group: Entry['group'], label: string, more: Partial<Entry> = {}): Entry {
  return { id, group, label, run: () => undefined, ...more }
}

const undo = entry('undo', 'edit', 'Undo')
const cut = entry('cut', 'edit', 'Unlink', { reason: 'Select something in the diagram first.' })
const fit = entry('fit', 'view', 'Zoom to fit', { words: 'whole diagram' })
const add = entry('add', 'add', 'Add Patient', { isHidden: true })
const all = [cut, undo, fit, add]

const idsOf = (query: string, recent: readonly string[] = []) =>
  arrangeEntries(all, query, recent).map(({ group, entries }) => [
    group,
    entries.map(({ entry: { id } }) => id),
  ])

describe('what the commands offer', () => {
  it('stands by group while nothing is typed, what can be run first, and what was used last on top', () => {
    expect(idsOf('')).toEqual([
      ['edit', ['undo', 'cut']],
      ['view', ['fit']],
    ])
    expect(idsOf('', ['fit', 'gone', 'cut'])).toEqual([
      ['recent', ['fit']],
      ['edit', ['undo', 'cut']],
    ])
  })

  it('begins with what most people want', () => {
    const lasso = entry('arm-lasso', 'edit', 'Lasso')
    const adding = entry('quick-add', 'edit', 'Add an element here')
    const [first] = arrangeEntries([lasso, cut, adding, undo], '', [])
    expect(first?.entries.map(({ entry: { id } }) => id)).toEqual(['undo', 'quick-add', 'arm-lasso', 'cut'])
  })

  it('is what fits, and other words find it as well', () => {
    expect(idsOf('ztf')).toEqual([['view', ['fit']]])
    expect(idsOf('whole')).toEqual([['view', ['fit']]])
    expect(idsOf('patient')).toEqual([['add', ['add']]])
    expect(idsOf('qqq')).toEqual([])
  })

  it('puts what cannot be run below what can', () => {
    expect(idsOf('un')[0]).toEqual(['edit', ['undo', 'cut']])
  })
})
