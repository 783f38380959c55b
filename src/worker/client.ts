import type { WaysOut } from '../engine/answers-that-remove.ts'
import type { OpenQuestion } from '../engine/open-questions.ts'
import type { Pack } from '../engine/pack.ts'
import type { SilentRule } from '../engine/silent-rules.ts'
import { applyChanges } from '../model/apply-changes.ts'
import type { Change } from '../model/change.ts'
import type { Document } from '../model/document.ts'
import type { SubjectId } from '../model/tables.ts'
import engineUrl from './engine.worker.ts?worker&url'
import type { EngineAnswer, EngineDelta, EngineQuestion, EngineReply, EngineRequest } from './protocol.ts'
import { createModuleWorker } from './worker-url.ts'

/** The page's side of the engine: it never waits, findings arrive when they are there. */
export interface EngineClient {
  /** @param own people's own packs that the model may name; absent for those of the load before */
  readonly load: (document: Document, revision: number, own?: readonly Pack[]) => void
  /** The changes of one transaction after the one told before. */
  readonly apply: (changes: readonly Change[], revision: number) => void
  /** Smallest sets of answers after which a finding is gone, and advice, as of the edits made until now. */
  readonly removalsOf: (findingId: string) => Promise<WaysOut>
  /** The rules that do not fire on a subject, as of the edits made until now. */
  readonly silentOn: (subject: SubjectId) => Promise<readonly SilentRule[]>
  /** What to ask about the model, as of the edits made until now, what removes most first. */
  readonly openQuestions: () => Promise<readonly OpenQuestion[]>
  readonly dispose: () => void
}

export interface EngineClientOptions {
  readonly onFindings: (delta: EngineDelta) => void
  /** The engine is gone for good; the findings told last stay as they are. */
  readonly onFailure: (message: string) => void
  /** Starts the worker; another one for tests. */
  readonly spawn?: () => EnginePort
}

/** What of a `Worker` is used. */
export type EnginePort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/**
 * Talks to the engine's worker. One message is under way at a time; edits made meanwhile are sent as one.
 * A worker that breaks is started again with the document as it is now; if that one breaks before its
 * first answer, the engine is given up.
 */
export function createEngineClient({
  onFindings,
  onFailure,
  spawn = () => createModuleWorker(engineUrl, 'engine'),
}: EngineClientOptions): EngineClient {
  let port: EnginePort | null = null
  /** What the worker was told: the document loaded last, and all changes since. */
  let told: { document: Document; changes: Change[]; revision: number } | null = null
  let own: readonly Pack[] = []
  let queue: EngineRequest[] = []
  let isBusy = false
  let hasRestarted = false
  let isDisposed = false
  /** Who asked, in order; null says that there will be no answer. */
  const waiting: ((answer: EngineAnswer | null) => void)[] = []

  function start(): void {
    const started = spawn()
    port = started
    started.addEventListener('message', (event) => {
      if (port === started) receive((event as MessageEvent<EngineReply>).data)
    })
    for (const type of ['error', 'messageerror'] as const) {
      started.addEventListener(type, (event) => {
        if (port === started) restart((event as ErrorEvent).message || 'the worker stopped')
      })
    }
  }

  function receive(reply: EngineReply): void {
    if (reply.kind === 'failure') {
      restart(reply.message)
      return
    }
    isBusy = false
    hasRestarted = false
    if (reply.kind === 'answer') {
      waiting.shift()?.(reply.answer)
    } else {
      onFindings(reply)
    }
    send()
  }

  function restart(message: string): void {
    stop()
    if (hasRestarted || told === null) {
      onFailure(message)
      return
    }
    hasRestarted = true
    const document = applyChanges(told.document, told.changes)
    told = { document, changes: [], revision: told.revision }
    queue = [{ kind: 'load', document, revision: told.revision, own }]
    start()
    send()
  }

  function stop(): void {
    port?.terminate()
    port = null
    isBusy = false
    queue = []
    for (const resolve of waiting.splice(0)) resolve(null)
  }

  function send(): void {
    if (isBusy || port === null) return
    const next = queue.shift()
    if (next === undefined) return
    isBusy = true
    port.postMessage(next)
  }

  function enqueue(request: EngineRequest): void {
    const last = queue.at(-1)
    if (last?.kind === 'apply' && request.kind === 'apply') {
      queue[queue.length - 1] = { ...request, changes: [...last.changes, ...request.changes] }
    } else {
      queue.push(request)
    }
    send()
  }

  function ask(question: EngineQuestion): Promise<EngineAnswer | null> {
    return new Promise((resolve) => {
      if (told === null || port === null) {
        resolve(null)
        return
      }
      waiting.push(resolve)
      enqueue({ kind: 'ask', question })
    })
  }

  start()
  return {
    load: (document, revision, packs = own) => {
      if (isDisposed) return
      own = packs
      told = { document, changes: [], revision }
      queue = queue.filter(({ kind }) => kind === 'ask')
      if (port === null) {
        hasRestarted = false
        start()
      }
      enqueue({ kind: 'load', document, revision, own })
    },
    apply: (changes, revision) => {
      if (told === null || port === null) return
      told.changes.push(...changes)
      told.revision = revision
      if (told.changes.length > longestLog) {
        told = { document: applyChanges(told.document, told.changes), changes: [], revision }
      }
      enqueue({ kind: 'apply', changes, revision })
    },
    removalsOf: async (findingId) => {
      const answer = await ask({ about: 'ways-out', findingId })
      return answer?.about === 'ways-out' ? answer.waysOut : { removals: [], advice: [] }
    },
    silentOn: async (subject) => {
      const answer = await ask({ about: 'silence', subject })
      return answer?.about === 'silence' ? answer.silent : []
    },
    openQuestions: async () => {
      const answer = await ask({ about: 'open-questions' })
      return answer?.about === 'open-questions' ? answer.questions : []
    },
    dispose: () => {
      isDisposed = true
      stop()
    },
  }
}

/** More changes than this are folded into the document kept for a restart: once in many edits, 0.4 ms. */
const longestLog = 1_000
