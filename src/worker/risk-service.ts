import { runToEnd } from '../base/run-to-end.ts'
import { createFindingsView, type FindingsView } from '../engine/findings-view.ts'
import { createThreatJoiner } from '../engine/join-view.ts'
import type { Pack } from '../engine/pack.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { packsOf } from '../knowledge/packs-of.ts'
import { applyChanges } from '../model/apply-changes.ts'
import type { Change } from '../model/change.ts'
import type { Document } from '../model/document.ts'
import { dreadFor } from '../risk/risk-policy.ts'
import { createEngineService } from './engine-service.ts'
import type { EngineReply } from './protocol.ts'
import type { RiskReply, RiskRequest } from './risk-protocol.ts'
import { answerRisk } from './risk-questions.ts'
import { figuresOf, type RiskModel, type RiskTopic } from './risk-topics.ts'

/** A replica of the document with its threats, and the figures that are watched. Without worker or DOM. */
export interface RiskService {
  /** The reply at one go. */
  readonly answer: (request: RiskRequest) => RiskReply
  /** The reply in steps that tell which share of it is done, 0 to 1; may be left off between them. */
  readonly steps: (request: RiskRequest) => Generator<number, RiskReply>
}

export function createRiskService(
  builtIn: readonly Pack[],
  now: () => number = () => performance.now(),
): RiskService {
  let engine = createEngineService(builtIn)
  let joiner = createThreatJoiner(dreadFor)
  let view: FindingsView | null = null
  let base: Omit<RiskModel, 'rows'> | null = null
  let model: RiskModel | null = null
  let topics: readonly RiskTopic[] = []
  let own: readonly Pack[] = []
  let revision = 0

  function load(document: Document): void {
    // From the beginning: rules are told again, and other packs bring other words.
    engine = createEngineService(builtIn)
    joiner = createThreatJoiner(dreadFor)
    const { packs } = packsOf([...builtIn, ...own], document)
    base = { document, packs, vocabulary: createVocabularyIndex(packs) }
    view = null
    revision++
    take(engine.answer({ kind: 'load', document, revision, own }), base)
  }

  function apply(changes: readonly Change[]): void {
    if (base === null) throw new Error('changes came before a document')
    const document = applyChanges(base.document, changes)
    if (changes.some(choosesPacks)) {
      load(document)
      return
    }
    base = { ...base, document }
    revision++
    take(engine.answer({ kind: 'apply', changes, revision }), base)
  }

  function take(reply: EngineReply, now: Omit<RiskModel, 'rows'>): void {
    if (reply.kind === 'failure') throw new Error(reply.message)
    if (reply.kind === 'answer') return
    const { findings, facts } = reply
    if (findings.kind === 'all') {
      if (findings.rules !== null) view = createFindingsView(findings.rules, now.vocabulary)
      view?.reset(now.document, findings.columns, facts)
    } else {
      view?.patch(now.document, findings, facts)
    }
    model = { ...now, rows: view === null ? [] : joiner.join(now.document, view) }
  }

  function* steps(request: RiskRequest): Generator<number, RiskReply> {
    try {
      switch (request.kind) {
        case 'load':
          own = request.own
          load(request.document)
          break
        case 'apply':
          apply(request.changes)
          break
        case 'watch':
          topics = request.topics
          break
        case 'ask':
          if (model === null) throw new Error('a question came before a document')
          return { kind: 'answer', answer: yield* answerRisk(model, request.question, now) }
        case 'stop':
          return { kind: 'answer', answer: null }
      }
      return { kind: 'figures', figures: model === null ? {} : figuresOf(model, topics) }
    } catch (error) {
      return { kind: 'failure', message: error instanceof Error ? error.message : String(error) }
    }
  }

  return { answer: (request) => runToEnd(steps(request)), steps }
}

function choosesPacks(change: Change): boolean {
  if (change.table === 'ruleSwitch') return true
  return change.table === 'model' && (change.op !== 'set' || change.path[0] === 'packs')
}
