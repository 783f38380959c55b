import type { Result } from '../base/result.ts'
import type { Arrangement, LayoutProblem } from '../layout/arrangement.ts'
import type { LayoutInput } from '../layout/layout-input.ts'
import { t } from '../messages/messages.ts'
import type { EnginePort } from './client.ts'
import workerUrl from './layout.worker.ts?worker&url'
import type { LayoutReply, LayoutRequest } from './layout-protocol.ts'
import { createModuleWorker } from './worker-url.ts'

export interface LayoutClientOptions {
  /** Aborting ends the worker at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal
  readonly spawn?: () => EnginePort
}

/**
 * Arranges a diagram in a worker of its own, which is ended when it is done. Rejects with an Error whose message is
 * for people when the worker fails or cannot start.
 */
export function arrangeInWorker(
  input: LayoutInput,
  { signal, spawn = () => createModuleWorker(workerUrl, 'layout') }: LayoutClientOptions = {},
): Promise<Result<Arrangement, LayoutProblem>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason)
      return
    }
    const port = spawn()
    const end = () => {
      signal?.removeEventListener('abort', abort)
      port.terminate()
    }
    const abort = () => {
      end()
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', abort)
    port.addEventListener('message', (event) => {
      const reply = (event as MessageEvent<LayoutReply>).data
      end()
      if (reply.kind === 'done') resolve(reply.result)
      else reject(new Error(t('arrange.failed', { reason: reply.message })))
    })
    for (const type of ['error', 'messageerror'] as const) {
      port.addEventListener(type, (event) => {
        end()
        reject(new Error(t('arrange.failed', { reason: (event as ErrorEvent).message || '' })))
      })
    }
    port.postMessage({ input } satisfies LayoutRequest)
  })
}
