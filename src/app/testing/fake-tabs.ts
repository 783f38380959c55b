import type { Channel } from '../tab-link.ts'

/** What tabs of one browser share, for tests: Web Locks in order of asking, and BroadcastChannels. */
export function createFakeTabs(): {
  readonly locks: LockManager
  readonly openChannel: (name: string) => Channel
} {
  return { locks: createFakeLocks(), openChannel: createFakeChannels() }
}

function createFakeLocks(): LockManager {
  const tails = new Map<string, Promise<unknown>>()
  function request<T>(
    name: string,
    options: LockOptions,
    callback: (lock: Lock | null) => Promise<T> | T,
  ): Promise<T> {
    const before = tails.get(name) ?? Promise.resolve()
    let free: () => void = () => undefined
    const after = new Promise<void>((resolve) => {
      free = resolve
    })
    tails.set(
      name,
      before.then(() => after),
    )
    const { signal } = options
    return new Promise<T>((resolve, reject) => {
      const abort = () => {
        free()
        reject(new DOMException('', 'AbortError'))
      }
      if (signal?.aborted) return abort()
      signal?.addEventListener('abort', abort)
      void before.then(async () => {
        if (signal?.aborted) return
        signal?.removeEventListener('abort', abort)
        try {
          resolve(await callback({ name, mode: 'exclusive' }))
        } catch (error) {
          reject(error)
        } finally {
          free()
        }
      })
    })
  }
  return { request, query: async () => ({}) } as unknown as LockManager
}

function createFakeChannels(): (name: string) => Channel {
  const open = new Map<string, Set<Channel>>()
  return (name) => {
    const peers = open.get(name) ?? new Set<Channel>()
    open.set(name, peers)
    const channel: Channel = {
      onmessage: null,
      postMessage: (message: unknown) => {
        const copy: unknown = structuredClone(message)
        for (const peer of peers) {
          if (peer !== channel) peer.onmessage?.call(peer as BroadcastChannel, { data: copy } as MessageEvent)
        }
      },
      close: () => {
        peers.delete(channel)
      },
    }
    peers.add(channel)
    return channel
  }
}
