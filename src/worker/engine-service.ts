import { createEvaluator, type Evaluator } from '../engine/evaluate.ts'
import type { RuleError } from '../engine/finding.ts'
import type { Pack } from '../engine/pack.ts'
import { packsOf } from '../knowledge/packs-of.ts'
import { applyChanges } from '../model/apply-changes.ts'
import type { Change } from '../model/change.ts'
import type { Document } from '../model/document.ts'
import type { EngineAnswer, EngineQuestion, EngineReply, EngineRequest } from './protocol.ts'

/** The engine's side of the protocol: a replica of the document and its findings. Without worker or DOM. */
export interface EngineService {
  readonly answer: (request: EngineRequest) => EngineReply
}

export function createEngineService(builtIn: readonly Pack[]): EngineService {
  let catalogue = builtIn
  let replica: { readonly document: Document; readonly evaluator: Evaluator } | null = null
  let missing: readonly RuleError[] = []

  function load(document: Document, revision: number): EngineReply {
    const selection = packsOf(catalogue, document)
    missing = selection.missing
    const evaluator = createEvaluator(selection.packs)
    replica = { document, evaluator }
    const { findings, ruleErrors } = evaluator.load(document)
    const found = { added: findings, removedIds: [], ruleErrors: [...missing, ...ruleErrors] }
    return { kind: 'findings', revision, reset: true, ...found }
  }

  function apply(changes: readonly Change[], revision: number): EngineReply {
    const { document: before, evaluator } = loaded()
    const document = applyChanges(before, changes)
    if (changes.some(choosesPacks)) return load(document, revision)
    replica = { document, evaluator }
    const { added, removedIds, ruleErrors } = evaluator.apply(document, changes)
    const delta = { added, removedIds, ruleErrors: [...missing, ...ruleErrors] }
    return { kind: 'findings', revision, reset: false, ...delta }
  }

  function ask(question: EngineQuestion): EngineAnswer {
    const { evaluator } = loaded()
    switch (question.about) {
      case 'ways-out':
        return { about: 'ways-out', waysOut: evaluator.waysOut(question.findingId) }
      case 'silence':
        return { about: 'silence', silent: evaluator.silentOn(question.subject) }
    }
  }

  function loaded() {
    if (replica === null) throw new Error('the engine was asked before a document was loaded')
    return replica
  }

  return {
    answer: (request) => {
      try {
        switch (request.kind) {
          case 'load':
            catalogue = request.own.length === 0 ? builtIn : [...builtIn, ...request.own]
            return load(request.document, request.revision)
          case 'apply':
            return apply(request.changes, request.revision)
          case 'ask':
            return { kind: 'answer', answer: ask(request.question) }
        }
      } catch (error) {
        return { kind: 'failure', message: error instanceof Error ? error.message : String(error) }
      }
    },
  }
}

function choosesPacks(change: Change): boolean {
  if (change.table === 'ruleSwitch') return true
  return change.table === 'model' && (change.op !== 'set' || change.path[0] === 'packs')
}
