import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Change } from '../model/change.ts'
import { emptyDocument } from '../model/empty-document.ts'
import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import { joinProject, type StoredNow, whileClosed } from './tab-link.ts'
import { createFakeTabs } from './testing/fake-tabs.ts'

const document = emptyDocument({ title: 'Pump', now: '2026-03-01T12:00:00.000Z' })

function edit(revision: number) {
  const record = newRecord('element', { id: `element:e${revision}`, name: '', stencil: 'core.process' })
  return { revision, changes: [addRecord(record)] as readonly Change[] }
}

/** Tabs with one project; `stored` is what storage holds. */
function browser() {
  const tabs = createFakeTabs()
  const stored = { revision: 0, readable: true }
  async function join() {
    const log: string[] = []
    let revision = stored.revision
    const link = joinProject({
      project: 'p',
      ...tabs,
      getRevision: () => revision,
      onTransaction: (_, next) => {
        revision = next
        log.push(`follow ${next}`)
      },
      reread: async (): Promise<StoredNow | null> =>
        stored.readable ? { document, revision: stored.revision } : null,
      onReread: (state) => {
        revision = state.revision
        log.push(`reread ${state.revision}`)
      },
      onTakeOver: () => log.push('take over'),
    })
    await vi.advanceTimersByTimeAsync(600)
    return { link: await link, log, revision: () => revision }
  }
  return { ...tabs, stored, join }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('one project in two tabs', () => {
  test('is written by the first and followed by the second', async () => {
    const { join, stored } = browser()
    const first = await join()
    const second = await join()
    expect([first.link.role(), second.link.role()]).toEqual(['writer', 'follower'])
    stored.revision = 2
    first.link.announce([edit(1), edit(2)])
    expect(second.log).toEqual(['follow 1', 'follow 2'])
    expect(first.log).toEqual([])
  })

  test('reads storage again when transactions were missed', async () => {
    const { join, stored } = browser()
    const first = await join()
    const second = await join()
    stored.revision = 3
    first.link.announce([edit(3)])
    await vi.advanceTimersByTimeAsync(0)
    expect(second.log).toEqual(['reread 3'])
    stored.revision = 4
    first.link.announce([edit(4)])
    expect(second.log).toEqual(['reread 3', 'follow 4'])
  })

  test('applies transactions in order, whatever order they come in, and each once', async () => {
    const { join, stored } = browser()
    const first = await join()
    const second = await join()
    stored.readable = false
    first.link.announce([edit(2)])
    first.link.announce([edit(1)])
    first.link.announce([edit(1), edit(2)])
    expect(second.log).toEqual(['follow 1', 'follow 2'])
  })

  test('is taken over when the writer closes, after reading storage again', async () => {
    const { join, stored } = browser()
    const first = await join()
    const second = await join()
    stored.revision = 5
    first.link.close()
    await vi.advanceTimersByTimeAsync(0)
    expect(second.log).toEqual(['reread 5', 'take over'])
    expect(second.link.role()).toBe('writer')
  })

  test('is not taken over before storage could be read', async () => {
    const { join, stored } = browser()
    const first = await join()
    const second = await join()
    stored.readable = false
    first.link.close()
    await vi.advanceTimersByTimeAsync(2000)
    expect(second.link.role()).toBe('follower')
    stored.readable = true
    stored.revision = 1
    await vi.advanceTimersByTimeAsync(5000)
    expect(second.log).toEqual(['reread 1', 'take over'])
  })

  test('goes to the tab that has waited longest, and never to one that has closed', async () => {
    const { join } = browser()
    const first = await join()
    const second = await join()
    const third = await join()
    const fourth = await join()
    second.link.close()
    first.link.close()
    await vi.advanceTimersByTimeAsync(0)
    expect([second, third, fourth].map(({ log }) => log)).toEqual([[], ['take over'], []])
  })

  test('is written at once by a page that reloads, although the old one lets go a little later', async () => {
    const { join } = browser()
    const old = await join()
    setTimeout(() => old.link.close(), 100)
    expect((await join()).link.role()).toBe('writer')
  })

  test('ignores messages that are none', async () => {
    const { join, openChannel } = browser()
    await join()
    const second = await join()
    const stranger = openChannel('glacis:p')
    for (const message of [null, 'x', {}, { transactions: [{ revision: 'x' }] }])
      stranger.postMessage(message)
    expect(second.log).toEqual([])
  })

  test('may be written by every tab where there are no Web Locks', async () => {
    const { openChannel } = browser()
    const link = await joinProject({
      project: 'p',
      locks: null,
      openChannel,
      getRevision: () => 0,
      onTransaction: () => undefined,
      reread: async () => null,
      onReread: () => undefined,
      onTakeOver: () => undefined,
    })
    expect(link.role()).toBe('writer')
  })
})

test('an edit from outside waits for the project to be closed, and says so when it stays open', async () => {
  const { join, locks } = browser()
  const first = await join()
  const busy = whileClosed('p', async () => 'done', locks)
  await vi.advanceTimersByTimeAsync(1000)
  expect(await busy).toEqual({ ok: false, error: 'busy' })
  first.link.close()
  expect(await whileClosed('p', async () => 'done', locks)).toEqual({ ok: true, value: 'done' })
  expect((await join()).link.role()).toBe('writer')
})
