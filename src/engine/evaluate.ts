import type { Change } from '../model/change.ts'
import type { Document } from '../model/document.ts'
import type { SubjectId } from '../model/tables.ts'
import { type WaysOut, waysOut } from './answers-that-remove.ts'
import type { Evaluation, FindingsDelta, RuleError } from './finding.ts'
import { createFindingStore } from './finding-store.ts'
import { createFirings, type Firings } from './firings.ts'
import { layersThatRemove } from './layers-that-remove.ts'
import type { Pack } from './pack.ts'
import { type SilentRule, silentRules } from './silent-rules.ts'

/** Findings of one document, kept up to date edit by edit, each of them made. */
export interface Evaluator {
  /** Evaluates the whole document and starts over with it. */
  readonly load: (document: Document) => Evaluation
  /**
   * Evaluates what the changes touch: subjects whose record, ends or crossings are others now.
   * @param document the document after the changes
   * @param changes what led there from the document given last
   */
  readonly apply: (document: Document, changes: readonly Change[]) => FindingsDelta
  /** The smallest sets of answers after which the finding would be gone, and advice; none for an unknown id. */
  readonly waysOut: (findingId: string) => WaysOut
  /** The rules that do not fire on an element or a flow, the nearest first; none for anything else. */
  readonly silentOn: (subject: SubjectId) => readonly SilentRule[]
}

/**
 * All findings of a document under the rules of these packs; vocabulary is looked up in them too, so a pack
 * needs those that it extends beside it. Deterministic: sorted by id, equal inputs give equal outputs.
 */
export function evaluate(document: Document, packs: readonly Pack[]): Evaluation {
  return createEvaluator(packs).load(document)
}

export function createEvaluator(packs: readonly Pack[]): Evaluator {
  const firings = createFirings(packs)
  const { vocabulary } = firings.rules
  let store = createFindingStore(vocabulary)

  function allErrors(): readonly RuleError[] {
    return [...firings.errors(), ...store.errors()].sort(byRuleAndSubject)
  }

  return {
    load: (document) => {
      store = createFindingStore(vocabulary)
      firings.load(document)
      for (const found of firings.all()) store.put(found)
      return { findings: store.settle().added, ruleErrors: allErrors() }
    },
    apply: (document, changes) => {
      for (const found of firings.apply(document, changes)) store.put(found)
      return { ...store.settle(), ruleErrors: allErrors() }
    },
    waysOut: (findingId) => waysOutOf(firings, findingId),
    silentOn: (subject) => silentRules(firings, subject),
  }
}

/** What would take a finding away; nothing for an unknown id. */
export function waysOutOf(firings: Firings, findingId: string): WaysOut {
  const found = firings.find(findingId)
  if (found === undefined) return { removals: [], advice: [] }
  const { condition } = found.compiled
  const { vocabulary } = firings.rules
  const answers = waysOut(condition, found.instances, vocabulary)
  const layers = layersThatRemove(condition, found.instances, firings.document(), vocabulary)
  return {
    removals: [...answers.removals, ...layers.removals],
    advice: [...answers.advice, ...layers.advice],
  }
}

/** In the order in which rule errors are told. */
export function byRuleAndSubject(a: RuleError, b: RuleError): number {
  const keyOf = ({ packId, ruleId, subject }: RuleError) => `${packId}/${ruleId}@${subject ?? ''}`
  return keyOf(a) < keyOf(b) ? -1 : 1
}
