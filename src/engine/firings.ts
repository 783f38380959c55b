import type { Change } from '../model/change.ts'
import type { Document } from '../model/document.ts'
import type { ElementId, Flow, FlowId } from '../model/tables.ts'
import type { CrossingTracker } from './analysis/crossings.ts'
import { type Bits, eachBit, hasBit } from './columns/bits.ts'
import { type CompiledRule, compileRules, type RuleSet } from './compile-rules.ts'
import type { RuleError } from './finding.ts'
import { createFiredRules, noTouches, type Touches } from './fired-rules.ts'
import { type Found, isPair, pairKey, type Subject } from './found.ts'
import type { Instance } from './instance.ts'
import type { ModelFacts } from './model-facts.ts'
import type { Pack } from './pack.ts'
import type { Rows } from './rows.ts'
import { createSurroundings, type Surroundings } from './surroundings.ts'

/**
 * Which rules fire on which subjects, and nothing else: bits by rule and row. A whole document is worked out
 * by columns, an edit by trying the rules that read what was edited on the subjects that it touches. What a
 * finding says is made elsewhere, for those that are shown.
 */
export interface Firings {
  readonly rules: RuleSet
  /** What a flow crosses: by containment, and as it is drawn, which is null when no rule asks for it. */
  readonly crossings: ReturnType<Surroundings['crossings']>
  /** @param known crossings that were loaded with this document, if there are some; they are taken over */
  readonly load: (document: Document, known?: CrossingTracker) => void
  /**
   * Follows the changes that led to `document`.
   * @returns the findings that came, went, or may say something else now; each once
   */
  readonly apply: (document: Document, changes: readonly Change[]) => readonly Found[]
  readonly document: () => Document
  /** All findings, in no particular order. */
  readonly all: () => readonly Found[]
  /** The finding as it is now; undefined when there is none with this id. */
  readonly find: (findingId: string) => Found | undefined
  /** The subject with its surroundings; undefined when it is not there, or lacks an end. */
  readonly instanceOf: (subject: Subject) => Instance | undefined
  readonly facts: () => ModelFacts
  readonly isAssumed: (found: Found) => boolean
  /** Rules that could not be compiled, and those that failed on a subject. */
  readonly errors: () => readonly RuleError[]
  /** Rows of elements and flows; sorted by id after loading. */
  readonly rows: { readonly element: Rows; readonly flow: Rows }
  /** On which rows the rule fires; where `open`, some answers might stop it (Kleene). */
  readonly bitsOf: (compiled: CompiledRule) => { readonly now: Bits; readonly open: Bits }
}

export function createFirings(packs: readonly Pack[]): Firings {
  const rules = compileRules(packs)
  const surroundings = createSurroundings(rules)
  const fired = createFiredRules(rules, surroundings)
  const { firesOn, triedFlow } = fired

  function apply(next: Document, changes: readonly Change[]): readonly Found[] {
    const doubts = surroundings.follow(next, changes)
    const touches = noTouches()
    for (const [id, what] of doubts) fired.examine(id, what, touches)
    return foundBy(touches)
  }

  /** The findings that were touched, each once, as they are now. */
  function foundBy({ found: single, ofPairs }: Touches): readonly Found[] {
    if (ofPairs.length === 0) return single
    const found = new Map<string, Map<CompiledRule, Found>>()
    const flowsOf = new Map<string, readonly FlowId[]>()
    const add = (compiled: CompiledRule, flow: Flow) => {
      const key = pairKey(flow)
      const flows = flowsOf.get(key) ?? flowsBetween(flow.source, flow.target)
      flowsOf.set(key, flows)
      const ofKey = found.get(key) ?? new Map<CompiledRule, Found>()
      found.set(key, ofKey)
      if (ofKey.has(compiled)) return
      ofKey.set(compiled, { compiled, key, instances: flows.flatMap((id) => firesOn(compiled, id)) })
    }
    for (const { compiled, id, was, before } of ofPairs) {
      const after = triedFlow(id)
      if (was && before !== undefined) add(compiled, before)
      if (after !== undefined && (after !== before || !was)) add(compiled, after)
    }
    return [...single, ...[...found.values()].flatMap((ofKey) => [...ofKey.values()])]
  }

  /** What the finding is about now; nothing when it is not there. */
  function standing(compiled: CompiledRule, key: string): readonly Instance[] {
    if (!isPair(compiled)) return firesOn(compiled, key as Subject)
    const [a, b] = key.split(',') as ElementId[]
    if (a === undefined || b === undefined) return []
    return flowsBetween(a, b).flatMap((id) => firesOn(compiled, id))
  }

  /** Flows from one to the other, in both directions, sorted. */
  function flowsBetween(a: ElementId, b: ElementId): readonly FlowId[] {
    const between = surroundings.flowsAt(a).filter((id) => {
      const flow = triedFlow(id)
      if (flow === undefined) return false
      return (flow.source === a && flow.target === b) || (flow.source === b && flow.target === a)
    })
    return between.length > 1 ? between.sort() : between
  }

  function all(): readonly Found[] {
    return rules.rules.flatMap((compiled): readonly Found[] => {
      const ids: Subject[] = []
      const at = fired.rows()[compiled.rule.scope]
      eachBit(fired.bitsOf(compiled).now, (row) => ids.push(at.idAt(row) as Subject))
      if (!isPair(compiled)) {
        return ids.map((id) => ({ compiled, key: id, instances: firesOn(compiled, id) }))
      }
      const pairs = new Map<string, Instance[]>()
      for (const id of ids.sort()) {
        const flow = triedFlow(id)
        if (flow === undefined) continue
        const members = pairs.get(pairKey(flow))
        if (members === undefined) pairs.set(pairKey(flow), [...firesOn(compiled, id)])
        else members.push(...firesOn(compiled, id))
      }
      return [...pairs].map(([key, members]) => ({ compiled, key, instances: members }))
    })
  }

  function find(findingId: string): Found | undefined {
    const at = findingId.indexOf('@') + 1
    const compiled = rules.rules.find(({ idPrefix }) => idPrefix === findingId.slice(0, at))
    if (compiled === undefined) return undefined
    const key = findingId.slice(at)
    const found = standing(compiled, key)
    return found.length === 0 ? undefined : { compiled, key, instances: found }
  }

  function isAssumed({ compiled, instances: about }: Found): boolean {
    const { assumed } = compiled
    const bits = fired.bitsOf(compiled).open
    const rows = fired.rows()[compiled.rule.scope]
    const isOpen = ({ flow, el }: Instance) => {
      const row = rows.rowOf(flow?.id ?? el?.id ?? 'model:main')
      return row !== undefined && hasBit(bits, row)
    }
    // One that fires for sure settles it; of one alone, what is open decides if each question stands there once.
    if (!about.every(isOpen)) return false
    const [only] = about
    const isSelf = only !== undefined && only.flow !== null && only.source === only.target
    return (about.length === 1 && assumed.isReadOnce && !isSelf) || assumed.isAssumed(about)
  }

  return {
    rules,
    get crossings() {
      return surroundings.crossings()
    },
    load: (document, known) => fired.load(surroundings.load(document, known)),
    apply,
    document: surroundings.document,
    all,
    find,
    instanceOf: surroundings.instanceOf,
    facts: surroundings.facts,
    isAssumed,
    errors: () => [...rules.errors, ...fired.errors()],
    get rows() {
      return fired.rows()
    },
    bitsOf: fired.bitsOf,
  }
}
