import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fail, type Result } from '../base/result.ts'
import { applyChanges } from '../model/apply-changes.ts'
import type { Document } from '../model/document.ts'
import { emptyDocument } from '../model/empty-document.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { createMemoryStorage } from '../storage/memory/memory-storage.ts'
import type { Ack, ProjectStorage, StorageError, Transaction } from '../storage/port.ts'
import { createAutosave, type SavedTransaction } from './autosave.ts'
import type { SaveState } from './editor.ts'

const empty = emptyDocument({ title: 'Pump', now: '2026-03-01T12:00:00.000Z' })

/** Transactions 1 to `count`, each adding an element. */
function edits(count: number): readonly SavedTransaction[] {
  let document: Document = empty
  return Array.from({ length: count }, (_, index) => {
    const record = newRecord('element', { id: `element:e${index + 1}`, name: '', stencil: 'core.process' })
    const changes = [addRecord(record)]
    document = applyChanges(document, changes)
    return { revision: index + 1, changes, document }
  })
}

/** A storage whose answers can be held back, and replaced by errors. */
function heldStorage() {
  const memory = createMemoryStorage()
  const waiting: (() => void)[] = []
  const errors: StorageError[] = []
  const calls: (readonly number[])[] = []
  const snapshots: number[] = []
  let hold = false
  const storage: ProjectStorage = {
    ...memory,
    append: async (id, transactions): Promise<Result<Ack, StorageError>> => {
      calls.push(transactions.map(({ revision }) => revision))
      if (hold) await new Promise<void>((resolve) => waiting.push(resolve))
      const error = errors.shift()
      return error === undefined ? memory.append(id, transactions) : fail(error)
    },
    snapshot: async (id, state) => {
      snapshots.push(state.revision)
      const error = errors.shift()
      return error === undefined ? memory.snapshot(id, state) : fail(error)
    },
  }
  return {
    storage,
    calls,
    snapshots,
    errors,
    hold: () => {
      hold = true
    },
    release: async () => {
      hold = false
      for (const resolve of waiting.splice(0)) resolve()
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

async function begin({ needsSnapshot = false, errors = [] as readonly StorageError[] } = {}) {
  const held = heldStorage()
  await held.storage.create({ id: 'p', document: empty })
  held.errors.push(...errors)
  const states: SaveState['status'][] = []
  const problems: (string | null)[] = []
  const savedRevisions: number[] = []
  const stopped: StorageError[] = []
  const autosave = createAutosave({
    storage: held.storage,
    project: 'p',
    getState: () => ({ document: empty, revision: 0 }),
    needsSnapshot,
    onState: ({ status, problem }) => {
      states.push(status)
      problems.push(problem)
    },
    onSaved: (transactions: readonly Transaction[]) =>
      savedRevisions.push(...transactions.map(({ revision }) => revision)),
    onStopped: (error) => stopped.push(error),
  })
  const stored = async () => {
    const opened = await held.storage.open('p')
    return opened.ok ? opened.value.revision : null
  }
  return { ...held, autosave, states, problems, savedRevisions, stopped, stored }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})
const settle = () => vi.advanceTimersByTimeAsync(0)

describe('autosave', () => {
  test('says "saved" only after storage has acknowledged', async () => {
    const { autosave, states, hold, release, stored } = await begin()
    hold()
    for (const edit of edits(1)) autosave.push(edit)
    await settle()
    expect(states).toEqual(['saving'])
    await release()
    expect(states).toEqual(['saving', 'saved'])
    expect(await stored()).toBe(1)
  })

  test('hands an edit to storage before push returns', async () => {
    const { autosave, calls } = await begin()
    for (const edit of edits(1)) autosave.push(edit)
    expect(calls).toEqual([[1]])
  })

  test('gathers the edits made while a write is under way into the next one', async () => {
    const { autosave, calls, hold, release, savedRevisions } = await begin()
    hold()
    for (const edit of edits(4)) autosave.push(edit)
    expect(calls).toEqual([[1]])
    await release()
    expect(calls).toEqual([[1], [2, 3, 4]])
    expect(savedRevisions).toEqual([1, 2, 3, 4])
  })

  test('hands over everything at once when the page is hidden', async () => {
    const { autosave, calls, hold, release, stored } = await begin()
    hold()
    for (const edit of edits(3)) autosave.push(edit)
    autosave.hide()
    expect(calls).toEqual([[1], [2, 3]])
    await release()
    expect(await stored()).toBe(3)
  })

  test('shows an error at once, keeps every edit, and saves all of them when it is over', async () => {
    const { autosave, states, problems, stored, errors } = await begin()
    errors.push({ code: 'quota' }, { code: 'quota' })
    const [first, second, ...rest] = edits(4)
    if (first === undefined || second === undefined) throw new Error('no edits')
    autosave.push(first)
    await settle()
    expect(states).toEqual(['saving', 'error'])
    expect(problems.at(-1)).toContain('Download a copy')
    autosave.push(second)
    for (const edit of rest) autosave.push(edit)
    await vi.advanceTimersByTimeAsync(1000)
    expect(states.at(-1)).toBe('error')
    expect(autosave.hasProblem()).toBe(true)
    await vi.advanceTimersByTimeAsync(2000)
    expect(states).toEqual(['saving', 'error', 'saved'])
    expect(await stored()).toBe(4)
  })

  test('keeps the order when the write before a hurried one fails', async () => {
    const { autosave, hold, release, errors, states, stored, stopped } = await begin()
    hold()
    for (const edit of edits(3)) autosave.push(edit)
    errors.push({ code: 'failed', detail: 'disk' })
    void autosave.flush()
    await release()
    expect(states.at(-1)).toBe('error')
    expect(stopped).toEqual([])
    autosave.retry()
    await settle()
    expect(states.at(-1)).toBe('saved')
    expect(await stored()).toBe(3)
  })

  test('stops when another tab has written, and does not overwrite it', async () => {
    const { autosave, storage, states, stopped, stored } = await begin()
    const [first, second] = edits(2)
    if (first === undefined || second === undefined) throw new Error('no edits')
    await storage.append('p', [first])
    autosave.push(first)
    await settle()
    expect(stopped).toEqual([{ code: 'conflict', expected: 0, found: 1 }])
    autosave.push(second)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(states).toEqual(['saving', 'error'])
    expect(await stored()).toBe(1)
  })

  test('writes a snapshot after many edits and when the user pauses', async () => {
    const { autosave, snapshots } = await begin()
    for (const edit of edits(250)) {
      autosave.push(edit)
      await settle()
    }
    expect(snapshots).toEqual([200])
    await vi.advanceTimersByTimeAsync(20_000)
    expect(snapshots).toEqual([200, 250])
  })

  test('does not write the whole document for a few edits', async () => {
    const { autosave, snapshots } = await begin()
    for (const edit of edits(5)) autosave.push(edit)
    await vi.advanceTimersByTimeAsync(60_000)
    await autosave.close()
    expect(snapshots).toEqual([])
  })

  test('stores a recovered document as a whole before the first edit', async () => {
    const { autosave, snapshots, calls, states, stored } = await begin({ needsSnapshot: true })
    for (const edit of edits(2)) autosave.push(edit)
    expect(calls).toEqual([])
    await settle()
    expect(snapshots).toEqual([0])
    expect(calls).toEqual([[1, 2]])
    expect(states.at(-1)).toBe('saved')
    expect(await stored()).toBe(2)
  })

  test('tries a needed snapshot again until it succeeds', async () => {
    const { snapshots, states } = await begin({ needsSnapshot: true, errors: [{ code: 'quota' }] })
    await settle()
    expect(states).toEqual(['saving', 'error'])
    await vi.advanceTimersByTimeAsync(1000)
    expect(snapshots).toEqual([0, 0])
    expect(states.at(-1)).toBe('saved')
  })

  test('has saved everything when closing is done', async () => {
    const { autosave, stored } = await begin()
    for (const edit of edits(30)) autosave.push(edit)
    await autosave.close()
    expect(await stored()).toBe(30)
  })
})
