import { describe, expect, it } from 'vitest'
import type { Change } from '../model/change.ts'
import { emptyHistory, type HistoryEntry, popRedo, popUndo, pushEntry } from './history.ts'

const keepAll = (changes: readonly Change[]) => changes

function rename(to: string, at: number, mergeKey: string | null = 'name'): HistoryEntry {
  const change: Change = { op: 'set', table: 'element', id: 'element:a', path: ['name'], from: '', to }
  return {
    label: to,
    changes: [change],
    selectionBefore: [],
    selectionAfter: [],
    diagramBefore: null,
    diagramAfter: null,
    mergeKey,
    at,
  }
}

describe('history', () => {
  it('joins quick edits with the same merge key into one step', () => {
    const history = pushEntry(pushEntry(emptyHistory, rename('a', 0), keepAll), rename('ab', 400), keepAll)
    expect(history.undo).toHaveLength(1)
    expect(history.undo[0]?.changes).toHaveLength(2)
    expect(history.undo[0]?.label).toBe('ab')
  })

  it('starts a new step after a pause, for another key, and for edits without a key', () => {
    let history = pushEntry(emptyHistory, rename('a', 0), keepAll)
    history = pushEntry(history, rename('ab', 1_500), keepAll)
    history = pushEntry(history, rename('c', 1_600, 'other'), keepAll)
    history = pushEntry(history, rename('d', 1_700, null), keepAll)
    history = pushEntry(history, rename('e', 1_800, null), keepAll)
    expect(history.undo.map((entry) => entry.label)).toEqual(['a', 'ab', 'c', 'd', 'e'])
  })

  it('drops a step whose edits cancel out', () => {
    const history = pushEntry(pushEntry(emptyHistory, rename('a', 0), keepAll), rename('', 10), () => [])
    expect(history.undo).toHaveLength(0)
  })

  it('clears redo on a new edit and does not merge into a redone step', () => {
    const undone = popUndo(pushEntry(emptyHistory, rename('a', 0), keepAll))
    expect(undone?.history.redo).toHaveLength(1)
    const redone = popRedo(undone?.history ?? emptyHistory)
    const next = pushEntry(redone?.history ?? emptyHistory, rename('b', 10), keepAll)
    expect(next.undo.map((entry) => entry.label)).toEqual(['a', 'b'])
    expect(pushEntry(undone?.history ?? emptyHistory, rename('c', 20), keepAll).redo).toHaveLength(0)
  })
})
