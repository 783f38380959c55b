import type { Change } from '../model/change.ts'
import { type Document, get, list } from '../model/document.ts'
import type { Boundary, ElementId, FlowId } from '../model/tables.ts'
import { createCrossingTracker } from './analysis/crossings.ts'
import { type WaysOut, waysOut } from './answers-that-remove.ts'
import { type CompiledRule, compileRules, messageOf, withoutRepeats } from './compile-rules.ts'
import type { Evaluation, FindingsDelta, RuleError } from './finding.ts'
import { createFindingStore } from './finding-store.ts'
import { elementInstance, type Instance, modelInstance } from './instance.ts'
import type { Pack } from './pack.ts'

/** Findings of one document, kept up to date edit by edit. */
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
}

/**
 * All findings of a document under the rules of these packs; vocabulary is looked up in them too, so a pack
 * needs those that it extends beside it. Deterministic: sorted by id, equal inputs give equal outputs.
 */
export function evaluate(document: Document, packs: readonly Pack[]): Evaluation {
  return createEvaluator(packs).load(document)
}

export function createEvaluator(packs: readonly Pack[]): Evaluator {
  const rules = compileRules(packs)
  let crossings = createCrossingTracker()
  let store = createFindingStore(rules.vocabulary)
  let errors = new Map<string, readonly RuleError[]>()

  /** Tries the rules on a subject; without an instance it has no findings any more. */
  function examine(subject: Subject, instance: Instance | null, candidates: readonly CompiledRule[]): void {
    const failed: RuleError[] = []
    const fired: CompiledRule[] = []
    if (instance !== null) {
      for (const compiled of candidates) {
        try {
          if (compiled.fires(instance)) fired.push(compiled)
        } catch (error) {
          failed.push(ruleError(compiled, subject, error))
        }
      }
    }
    if (failed.length > 0) errors.set(subject, failed)
    else errors.delete(subject)
    store.replace(subject, instance, withoutRepeats(fired))
  }

  function examineElement(document: Document, id: ElementId): void {
    const element = get(document, 'element', id)
    if (element === undefined) examine(id, null, [])
    else examine(id, elementInstance(element), rules.forElement(element.stencil))
  }

  function examineFlow(document: Document, id: FlowId): void {
    const flow = get(document, 'flow', id)
    const source = flow && get(document, 'element', flow.source)
    const target = flow && get(document, 'element', flow.target)
    if (flow === undefined || source === undefined || target === undefined) {
      examine(id, null, [])
      return
    }
    const crossed: Boundary[] = []
    for (const boundary of crossings.crossedBy(id)) {
      const record = get(document, 'boundary', boundary)
      if (record !== undefined) crossed.push(record)
    }
    const candidates = rules.forFlow(flow.stencil, source.stencil, target.stencil)
    examine(id, { flow, source, target, el: null, crossed }, candidates)
  }

  function allErrors(): readonly RuleError[] {
    return [...rules.errors, ...[...errors.values()].flat(), ...store.errors()].sort(byRuleAndSubject)
  }

  return {
    load: (document) => {
      crossings = createCrossingTracker()
      store = createFindingStore(rules.vocabulary)
      errors = new Map()
      crossings.load(document)
      for (const { id } of list(document, 'element')) examineElement(document, id)
      for (const { id } of list(document, 'flow')) examineFlow(document, id)
      if (rules.forModel.length > 0) examine('model:main', modelInstance, rules.forModel)
      return { findings: store.settle().added, ruleErrors: allErrors() }
    },
    apply: (document, changes) => {
      const flows = new Set<FlowId>(crossings.apply(document, changes))
      const elements = new Set<ElementId>()
      for (const change of changes) {
        const id = idThatMatters(change)
        if (id === null) continue
        if (change.table === 'element') elements.add(id as ElementId)
        else if (change.table === 'flow') flows.add(id as FlowId)
        else for (const flow of list(document, 'flow')) if (isAcross(flow.id, id)) flows.add(flow.id)
      }
      for (const element of elements) {
        examineElement(document, element)
        for (const flow of crossings.flowsAt(element)) flows.add(flow)
      }
      for (const flow of flows) examineFlow(document, flow)
      return { ...store.settle(), ruleErrors: allErrors() }
    },
    waysOut: (findingId) => {
      const found = store.basisOf(findingId)
      return found === undefined
        ? { removals: [], advice: [] }
        : waysOut(found.compiled.condition, found.instances, rules.vocabulary)
    },
  }

  function isAcross(flow: FlowId, boundary: string): boolean {
    return crossings.crossedBy(flow).some((id) => id === boundary)
  }
}

type Subject = ElementId | FlowId | 'model:main'

/** Fields that a condition, a title or the scope depends on. */
const fieldsThatMatter = {
  element: new Set(['name', 'stencil', 'properties', 'outOfScope']),
  flow: new Set(['name', 'stencil', 'properties', 'outOfScope', 'source', 'target']),
  boundary: new Set(['stencil']),
}

/** The record that a change touches, unless no finding depends on it. */
function idThatMatters(change: Change): string | null {
  if (change.table !== 'element' && change.table !== 'flow' && change.table !== 'boundary') return null
  if (change.op !== 'set') return change.record.id
  return fieldsThatMatter[change.table].has(change.path[0]) ? change.id : null
}

function ruleError({ packId, rule }: CompiledRule, subject: Subject, error: unknown): RuleError {
  return {
    packId,
    ruleId: rule.id,
    subject: subject === 'model:main' ? null : subject,
    message: messageOf(error),
  }
}

function byRuleAndSubject(a: RuleError, b: RuleError): number {
  const keyOf = ({ packId, ruleId, subject }: RuleError) => `${packId}/${ruleId}@${subject ?? ''}`
  return keyOf(a) < keyOf(b) ? -1 : 1
}
