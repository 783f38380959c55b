import type { Pack } from '../engine/pack.ts'
import { diffDocuments } from '../model/diff-documents.ts'
import type { Document } from '../model/document.ts'
import type { EnginePort } from './client.ts'
import riskUrl from './risk.worker.ts?worker&url'
import type { RiskReply, RiskRequest } from './risk-protocol.ts'
import type { RiskAnswer, RiskQuestion } from './risk-questions.ts'
import type { RiskFigures, RiskTopic } from './risk-topics.ts'
import { createModuleWorker } from './worker-url.ts'

/** The page's side of the worker that reckons with risk: figures arrive when they are there. */
export interface RiskClient {
  /** The document as it is now; what changed since is worked out here, and several edits go as one. */
  readonly setDocument: (document: Document, own: readonly Pack[]) => void
  /** Which figures are looked at from now on. */
  readonly watch: (topics: readonly RiskTopic[]) => void
  /** As of the document set last; null when the worker is gone or the question was stopped. */
  readonly ask: AskRisk
  readonly dispose: () => void
}

export type AskRisk = (question: RiskQuestion, options?: AskOptions) => Promise<RiskAnswer | null>

export interface AskOptions {
  /** Which share of a long answer is done, 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** Stops the question. */
  readonly signal?: AbortSignal
}

export interface RiskClientOptions {
  readonly onFigures: (figures: Partial<RiskFigures>) => void
  /** The worker is gone for good; the figures told last stay as they are. */
  readonly onFailure: (message: string) => void
  /** Starts the worker; another one for tests. */
  readonly spawn?: () => EnginePort
}

/** Talks to the risk worker. One message is under way at a time. */
export function createRiskClient({
  onFigures,
  onFailure,
  spawn = () => createModuleWorker(riskUrl, 'risk'),
}: RiskClientOptions): RiskClient {
  const port = spawn()
  let told: Told | null = null
  let wanted: Told | null = null
  let watched: readonly RiskTopic[] | null = null
  let isBusy = false
  let isGone = false
  const questions: Asked[] = []
  let asked: Asked | null = null

  function send(): void {
    if (isBusy || isGone) return
    const request = nextRequest()
    if (request === null) return
    isBusy = true
    port.postMessage(request)
  }

  /** Topics first, so that a load is answered by figures; questions last, so that they see every edit. */
  function nextRequest(): RiskRequest | null {
    if (watched !== null) {
      const topics = watched
      watched = null
      return { kind: 'watch', topics }
    }
    if (wanted !== null && wanted !== told) {
      const before = told
      told = wanted
      if (before === null || before.own !== wanted.own) {
        return { kind: 'load', document: wanted.document, own: wanted.own }
      }
      const changes = diffDocuments(before.document, wanted.document)
      if (changes.length > 0) return { kind: 'apply', changes }
    }
    asked = questions.shift() ?? null
    return asked === null ? null : { kind: 'ask', question: asked.question }
  }

  function fail(message: string): void {
    if (isGone) return
    end()
    onFailure(message)
  }

  function end(): void {
    isGone = true
    port.terminate()
    for (const { resolve } of asked === null ? questions : [asked, ...questions]) resolve(null)
    questions.length = 0
  }

  function stop(question: Asked): void {
    if (isGone) return
    const place = questions.indexOf(question)
    if (place !== -1) {
      questions.splice(place, 1)
      question.resolve(null)
    } else if (asked === question) {
      port.postMessage({ kind: 'stop' } satisfies RiskRequest)
    }
  }

  port.addEventListener('message', (event) => {
    if (isGone) return
    const reply = (event as MessageEvent<RiskReply>).data
    if (reply.kind === 'failure') {
      fail(reply.message)
      return
    }
    if (reply.kind === 'progress') {
      asked?.onProgress?.(reply.share)
      return
    }
    isBusy = false
    if (reply.kind === 'answer') {
      asked?.resolve(reply.answer)
      asked = null
    } else {
      onFigures(reply.figures)
    }
    send()
  })
  for (const type of ['error', 'messageerror'] as const) {
    port.addEventListener(type, (event) => fail((event as ErrorEvent).message || 'the worker stopped'))
  }

  return {
    setDocument: (document, own) => {
      if (wanted?.document === document && wanted.own === own) return
      wanted = { document, own }
      send()
    },
    watch: (topics) => {
      watched = topics
      send()
    },
    ask: (question, { onProgress, signal } = {}) =>
      new Promise((resolve) => {
        if (isGone || signal?.aborted) {
          resolve(null)
          return
        }
        const mine: Asked = { question, resolve, onProgress }
        signal?.addEventListener('abort', () => stop(mine))
        questions.push(mine)
        send()
      }),
    dispose: end,
  }
}

interface Told {
  readonly document: Document
  readonly own: readonly Pack[]
}

interface Asked {
  readonly question: RiskQuestion
  readonly resolve: (answer: RiskAnswer | null) => void
  readonly onProgress: ((share: number) => void) | undefined
}
