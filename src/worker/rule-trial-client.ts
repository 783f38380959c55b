import type { Pack, Vocabulary } from '../engine/pack.ts'
import type { Document } from '../model/document.ts'
import type { EnginePort } from './client.ts'
import workerUrl from './rule-trial.worker.ts?worker&url'
import type { TrialReply, TrialRequest, TrialResult } from './rule-trial-protocol.ts'
import { createModuleWorker } from './worker-url.ts'

/** Tries rules on a model while they are written. Only the newest question is answered. */
export interface RuleTrial {
  readonly setModel: (document: Document, base: readonly Vocabulary[]) => void
  /** @param pack with the rule to be tried as its only one */
  readonly ask: (pack: Pack) => void
  readonly dispose: () => void
}

export function createRuleTrial({
  onResult,
  onFailure,
  spawn = () => createModuleWorker(workerUrl, 'rule-trial'),
}: {
  readonly onResult: (result: TrialResult) => void
  readonly onFailure: (message: string) => void
  readonly spawn?: () => EnginePort
}): RuleTrial {
  const port = spawn()
  let asked = 0
  /** Asked while another question was under way. */
  let next: Pack | null = null
  let isBusy = false

  function send(pack: Pack): void {
    isBusy = true
    asked++
    port.postMessage({ kind: 'try', nth: asked, pack } satisfies TrialRequest)
  }

  port.addEventListener('message', (event) => {
    const { nth, result } = (event as MessageEvent<TrialReply>).data
    if (nth !== asked) return
    isBusy = false
    if (next === null) {
      onResult(result)
      return
    }
    const pack = next
    next = null
    send(pack)
  })
  for (const type of ['error', 'messageerror'] as const) {
    port.addEventListener(type, (event) => onFailure((event as ErrorEvent).message || ''))
  }

  return {
    setModel: (document, base) => {
      port.postMessage({ kind: 'model', document, base } satisfies TrialRequest)
    },
    ask: (pack) => {
      if (isBusy) next = pack
      else send(pack)
    },
    dispose: () => port.terminate(),
  }
}
