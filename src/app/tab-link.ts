import { z } from 'zod'
import { fail, ok, type Result } from '../base/result.ts'
import type { Change } from '../model/change.ts'
import type { Document } from '../model/document.ts'
import type { ProjectId, Transaction } from '../storage/port.ts'

/**
 * One project in several tabs: the tab that holds the project's Web Lock writes; the others are read-only
 * and follow what it has saved. When the writer closes, the tab that has waited longest takes over, after
 * reading storage again. Where the browser has no Web Locks (insecure origins), every tab may write, and
 * storage's revision check is the guard.
 */
export interface TabLink {
  readonly role: () => 'writer' | 'follower'
  /** For the writer: what is now on disk. */
  readonly announce: (transactions: readonly Transaction[]) => void
  /** Leaves the project, and lets another tab write. Call it after the last save. */
  readonly close: () => void
}

export interface TabLinkOptions {
  readonly project: ProjectId
  /** The follower's own state. */
  readonly getRevision: () => number
  /** A transaction of the writer that follows the follower's revision. */
  readonly onTransaction: (changes: readonly Change[], revision: number) => void
  /** Storage as it is now; null when it cannot be read. */
  readonly reread: () => Promise<StoredNow | null>
  /** Storage was read again: after missed transactions, and before taking over. */
  readonly onReread: (state: StoredNow) => void
  /** This tab may write from now on; the state is the one last given to `onReread`. */
  readonly onTakeOver: () => void
  readonly locks?: LockManager | null
  readonly openChannel?: (name: string) => Channel
}

export interface StoredNow {
  readonly document: Document
  readonly revision: number
}

/** What is used of a BroadcastChannel. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>

/** Asks for the project's lock and says which role this tab has got. */
export async function joinProject(options: TabLinkOptions): Promise<TabLink> {
  const { project, locks = navigatorLocks(), openChannel = (name) => new BroadcastChannel(name) } = options
  const channel = openChannel(`glacis:${project}`)
  const leaving = new AbortController()
  let role: 'writer' | 'follower' = 'follower'
  let release: () => void = () => undefined
  /** Transactions that came before their turn, by revision. */
  const early = new Map<number, readonly Change[]>()
  let rereading: Promise<void> | null = null

  /** Keeps the lock until `release`. */
  const holdLock = () =>
    new Promise<void>((resolve) => {
      release = resolve
    })

  function takeEarly(): void {
    for (let next = options.getRevision() + 1; early.has(next); next = options.getRevision() + 1) {
      const changes = early.get(next) ?? []
      early.delete(next)
      options.onTransaction(changes, next)
    }
    for (const revision of early.keys()) {
      if (revision <= options.getRevision()) early.delete(revision)
    }
  }

  /** Reads storage until this tab has what it holds: it may not be ready to take anything in yet. */
  async function readAgain(): Promise<void> {
    for (let waitMs = 100; !leaving.signal.aborted; waitMs = Math.min(waitMs * 2, 5000)) {
      const stored = await options.reread()
      if (leaving.signal.aborted) return
      if (stored !== null && stored.revision > options.getRevision()) options.onReread(stored)
      takeEarly()
      if (stored !== null && options.getRevision() >= stored.revision) return
      await new Promise((resolve) => setTimeout(resolve, waitMs))
    }
  }

  function catchUp(): Promise<void> {
    rereading ??= readAgain().finally(() => {
      rereading = null
    })
    return rereading
  }

  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = messageSchema.safeParse(data)
    if (role === 'writer' || !message.success) return
    for (const { revision, changes } of message.data.transactions) {
      if (revision > options.getRevision()) early.set(revision, changes as unknown as readonly Change[])
    }
    takeEarly()
    // What is left has a gap before it: this tab joined late, or was frozen.
    if (early.size > 0) void catchUp()
  }

  async function takeOver(): Promise<void> {
    // A reading that began before the lock was ours may have missed the last writer's last edit.
    await rereading
    await catchUp()
    if (leaving.signal.aborted) return
    role = 'writer'
    options.onTakeOver()
  }

  function waitForTurn(manager: LockManager): void {
    manager
      .request(lockName(project), { signal: leaving.signal }, async () => {
        const held = holdLock()
        await takeOver()
        await held
      })
      .catch((error: unknown) => {
        if (!isAbort(error)) throw error
      })
  }

  if (locks === null) {
    role = 'writer'
  } else {
    const isFree = await requestLock(locks, project, graceMs, holdLock)
    role = isFree ? 'writer' : 'follower'
    if (role === 'follower') waitForTurn(locks)
  }

  return {
    role: () => role,
    announce: (transactions) => {
      if (leaving.signal.aborted) return
      channel.postMessage({
        transactions: transactions.map(({ revision, changes }) => ({ revision, changes })),
      })
    },
    close: () => {
      leaving.abort()
      release()
      channel.onmessage = null
      channel.close()
    },
  }
}

/** Runs something while no other tab has the project open; `busy` when one has. */
export async function whileClosed<T>(
  project: ProjectId,
  run: () => Promise<T>,
  locks: LockManager | null = navigatorLocks(),
): Promise<Result<T, 'busy'>> {
  if (locks === null) return ok(await run())
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  if (!(await requestLock(locks, project, graceMs, () => held))) return fail('busy')
  try {
    return ok(await run())
  } finally {
    release()
  }
}

/** How long to wait for a page that is just being left or reloaded to let go. */
const graceMs = 500

/** Whether the lock was got within the time; it is kept until the promise of `hold` is done. */
function requestLock(
  locks: LockManager,
  project: ProjectId,
  waitMs: number,
  hold: () => Promise<void>,
): Promise<boolean> {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), waitMs)
  return new Promise((resolve, reject) => {
    locks
      .request(lockName(project), { signal: giveUp.signal }, () => {
        clearTimeout(timer)
        resolve(true)
        return hold()
      })
      .catch((error: unknown) => {
        if (isAbort(error)) resolve(false)
        else reject(error)
      })
  })
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}

function lockName(project: ProjectId): string {
  return `glacis:project:${project}`
}

function navigatorLocks(): LockManager | null {
  return typeof navigator === 'undefined' ? null : (navigator.locks ?? null)
}

/** Another tab may run another version: what it says is checked for its frame. */
const messageSchema = z.object({
  transactions: z.array(
    z.object({ revision: z.int().min(1), changes: z.array(z.looseObject({ op: z.string() })) }),
  ),
})
