import type { CompiledRule, RuleSet } from '../engine/compile-rules.ts'
import { byRuleAndSubject, waysOutOf } from '../engine/evaluate.ts'
import type { RuleError } from '../engine/finding.ts'
import { findingColumns } from '../engine/finding-columns.ts'
import { findingPatch } from '../engine/finding-patch.ts'
import type { SentRule } from '../engine/findings-view.ts'
import { createFirings, type Firings } from '../engine/firings.ts'
import { openQuestions } from '../engine/open-questions.ts'
import type { Pack } from '../engine/pack.ts'
import { silentRules } from '../engine/silent-rules.ts'
import { packsOf } from '../knowledge/packs-of.ts'
import { applyChanges } from '../model/apply-changes.ts'
import type { Change } from '../model/change.ts'
import type { Document } from '../model/document.ts'
import type { AllFindings, EngineAnswer, EngineQuestion, EngineReply, EngineRequest } from './protocol.ts'

/** The engine's side of the protocol: a replica of the document and its findings. Without worker or DOM. */
export interface EngineService {
  readonly answer: (request: EngineRequest) => EngineReply
}

export function createEngineService(builtIn: readonly Pack[]): EngineService {
  let catalogue = builtIn
  let replica: { readonly document: Document; readonly firings: Firings } | null = null
  let missing: readonly RuleError[] = []
  /** The rules that were told: findings are counted by them. */
  let told: RuleSet | null = null

  function load(document: Document, revision: number): EngineReply {
    const selection = packsOf(catalogue, document)
    missing = selection.missing
    const firings = createFirings(selection.packs)
    firings.load(document)
    replica = { document, firings }
    return { ...about(revision, firings), findings: allOf(firings) }
  }

  function apply(changes: readonly Change[], revision: number): EngineReply {
    const { document: before, firings } = loaded()
    const document = applyChanges(before, changes)
    if (changes.some(choosesPacks)) return load(document, revision)
    replica = { document, firings }
    const touched = firings.apply(document, changes)
    // Columns of everything are less to take in than so many changes one by one.
    if (touched.length > mostPatched) return load(document, revision)
    return { ...about(revision, firings), findings: { kind: 'patch', ...findingPatch(firings, touched) } }
  }

  function about(revision: number, firings: Firings) {
    const ruleErrors = [...missing, ...[...firings.errors()].sort(byRuleAndSubject)]
    return { kind: 'findings', revision, facts: firings.facts(), ruleErrors } as const
  }

  function allOf(firings: Firings): AllFindings {
    const rules = told === firings.rules ? null : firings.rules.rules.map(sentRule)
    told = firings.rules
    return { kind: 'all', rules, columns: findingColumns(firings) }
  }

  function ask(question: EngineQuestion): EngineAnswer {
    const { firings } = loaded()
    switch (question.about) {
      case 'ways-out':
        return { about: 'ways-out', waysOut: waysOutOf(firings, question.findingId) }
      case 'silence':
        return { about: 'silence', silent: silentRules(firings, question.subject) }
      case 'open-questions':
        return { about: 'open-questions', questions: openQuestions(firings) }
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

/** More changed findings than this are told all anew. */
const mostPatched = 3_000

function sentRule({ packId, crossing, rule: { examples: _, ...rule } }: CompiledRule): SentRule {
  return { packId, crossing, rule }
}

function choosesPacks(change: Change): boolean {
  if (change.table === 'ruleSwitch') return true
  return change.table === 'model' && (change.op !== 'set' || change.path[0] === 'packs')
}
