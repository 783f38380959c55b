import type { Change } from '../model/change.ts'
import { type Document, get, list } from '../model/document.ts'
import type { Boundary, BoundaryId, ElementId, Flow, FlowId } from '../model/tables.ts'
import { type CrossingTracker, createCrossingTracker } from './analysis/crossings.ts'
import { createDepthTracker } from './analysis/defence-in-depth.ts'
import { createDrawnCrossings } from './analysis/drawn-crossings.ts'
import { type Bits, eachBit, grown, hasBit, makeBits, setBit } from './columns/bits.ts'
import { fireModel } from './columns/fire-model.ts'
import { type CompiledRule, compileRules, messageOf, type RuleSet } from './compile-rules.ts'
import type { RuleError } from './finding.ts'
import { elementInstance, type Instance, modelInstance } from './instance.ts'
import { type ModelFacts, modelFactsOf } from './model-facts.ts'
import type { Pack } from './pack.ts'
import type { CrossingReading } from './prepare-condition.ts'
import { createRows, type Rows } from './rows.ts'
import type { Rule } from './rule.ts'
import { changesThatMatter, type Doubt, doubtOf } from './touched-subjects.ts'

/**
 * Which rules fire on which subjects, and nothing else: bits by rule and row. A whole document is worked out
 * by columns, an edit by trying the rules that read what was edited on the subjects that it touches. What a
 * finding says is made elsewhere, for those that are shown.
 */
export interface Firings {
  readonly rules: RuleSet
  /** What a flow crosses: by containment, and as it is drawn, which is null when no rule asks for it. */
  readonly crossings: { readonly [R in CrossingReading]: CrossedBy | null }
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

export type CrossedBy = (flow: FlowId) => readonly BoundaryId[]

export type Subject = ElementId | FlowId | 'model:main'

/** A finding before it is put into words. */
export interface Found {
  readonly compiled: CompiledRule
  /** What follows the `@` in its id: a subject, or the two ends of a pair in sorted order. */
  readonly key: string
  /** What it is about: several for a merged pair, sorted by subject id. None: it is gone. */
  readonly instances: readonly Instance[]
}

export function createFirings(packs: readonly Pack[]): Firings {
  const rules = compileRules(packs)
  const { vocabulary } = rules
  const isModelRead = rules.rules.some(({ readsModel }) => readsModel)
  let document: Document | null = null
  let crossings = createCrossingTracker()
  let drawn = rules.readsDrawing ? createDrawnCrossings(crossings) : null
  let depths = createDepthTracker(vocabulary)
  let facts = modelFactsOf('', 'not-applicable')
  let rows = { element: createRows(), flow: createRows(), model: createRows() }
  let now: Bits[] = []
  let open: Bits[] = []
  /** By row, flows as they were tried last: their ends name the pair that a finding stood under. */
  let tried: (Flow | undefined)[] = []
  let instances = new Map<Subject, Instance>()
  let errors = new Map<Subject, readonly RuleError[]>()

  function load(next: Document, known?: CrossingTracker): void {
    document = next
    crossings = known ?? createCrossingTracker()
    if (known === undefined) crossings.load(next)
    drawn = rules.readsDrawing ? createDrawnCrossings(crossings) : null
    drawn?.load(next)
    const flowsLoaded = crossings.loadedFlows()
    if (flowsLoaded === null) throw new Error('the crossings were edited since they were loaded')
    depths = createDepthTracker(vocabulary)
    instances = new Map()
    errors = new Map()
    const elements = list(next, 'element')
    const flows = list(next, 'flow')
    if (isModelRead) for (const element of elements) depths.follow(element.id, element)
    facts = factsOf(next)
    rows = { element: createRows(elements), flow: createRows(flows), model: createRows([facts]) }
    tried = flows.slice()
    const crossedAsDrawn = drawn?.crossedBy ?? null
    const fired = fireModel({ document: next, elements, flows, flowsLoaded, crossedAsDrawn, facts, rules })
    now = rules.rules.map(({ index }) => fired.now[index] ?? makeBits(1))
    open = rules.rules.map(({ index }) => fired.open[index] ?? makeBits(1))
    const ignored = noTouches()
    for (const id of fired.unreadable) examine(id, null, ignored)
    examine('model:main', null, ignored)
  }

  function apply(next: Document, changes: readonly Change[]): readonly Found[] {
    document = next
    const doubts = new Map<Subject, Doubt>()
    const doubt = (id: Subject, what: Doubt) => doubts.set(id, doubtOf(doubts.get(id), what))
    for (const id of crossings.apply(next, changes)) doubt(id, null)
    for (const id of drawn?.apply(next, changes) ?? []) doubt(id, null)
    for (const { table, id, what } of changesThatMatter(changes)) {
      if (table !== 'boundary') doubt(id as Subject, what)
      else for (const flow of list(next, 'flow')) if (isAcross(flow.id, id)) doubt(flow.id, null)
    }
    const touches = noTouches()
    for (const [id, what] of [...doubts]) {
      if (!id.startsWith('element:')) continue
      instances.delete(id)
      if (isModelRead) depths.follow(id, get(next, 'element', id))
      for (const flow of crossings.flowsAt(id as ElementId)) doubt(flow, what)
    }
    followFacts(next, doubts)
    for (const [id, what] of doubts) {
      instances.delete(id)
      examine(id, errors.has(id) ? null : what, touches)
    }
    return foundBy(touches)
  }

  /** What is known of the model as a whole; when it changed, rules that read it are tried again. */
  function followFacts(next: Document, doubts: Map<Subject, Doubt>): void {
    const after = factsOf(next)
    if (after.name === facts.name && after.properties.worstDiDA === facts.properties.worstDiDA) return
    facts = after
    instances.clear()
    doubts.set('model:main', null)
    if (rules.ofScope.element.some(({ readsModel }) => readsModel)) {
      for (const { id } of list(next, 'element')) doubts.set(id, null)
    }
    if (rules.ofScope.flow.some(({ readsModel }) => readsModel)) {
      for (const { id } of list(next, 'flow')) doubts.set(id, null)
    }
  }

  function factsOf(next: Document): ModelFacts {
    return modelFactsOf(get(next, 'model', 'model:main')?.title ?? '', depths.worst())
  }

  /** Tries rules on a subject: all, or those that read what is in doubt. */
  function examine(id: Subject, what: Doubt, touches: Touches): void {
    const scope = scopeOf(id)
    const instance = instanceOf(id)
    const at = rows[scope]
    const row = instance === undefined ? at.rowOf(id) : at.add(id)
    if (row === undefined) return
    if (row >= at.capacity()) widen(scope, row)
    const mask = instance === undefined ? null : maskOf(instance)
    const before = scope === 'flow' ? tried[row] : undefined
    const failed: RuleError[] = []
    for (const compiled of what === null ? rules.ofScope[scope] : readersOf(scope, what)) {
      const { index } = compiled
      const bits = now[index]
      const openBits = open[index]
      if (bits === undefined || openBits === undefined) continue
      const was = hasBit(bits, row)
      let fires = false
      let isOpen = false
      if (instance !== undefined && mask?.[index] === 1) {
        try {
          fires = compiled.fires(instance) && !isSaid(compiled, instance, mask)
          isOpen = fires && !compiled.assumed.isSure(instance)
        } catch (error) {
          failed.push(ruleError(compiled, id, error))
        }
      }
      if (!was && !fires) continue
      setBit(bits, row, fires)
      setBit(openBits, row, isOpen)
      if (isPair(compiled)) touches.ofPairs.push({ compiled, id, was, before })
      else
        touches.found.push({
          compiled,
          key: id,
          instances: fires && instance !== undefined ? [instance] : nobody,
        })
    }
    if (failed.length > 0) errors.set(id, failed)
    else errors.delete(id)
    if (scope === 'flow') tried[row] = instance?.flow ?? undefined
    if (instance === undefined) at.remove(id)
  }

  /** Whether a rule that this one defers to fires on the subject; one that fails says nothing. */
  function isSaid({ defersTo }: CompiledRule, instance: Instance, mask: Uint8Array): boolean {
    return defersTo.some(({ index, fires }) => {
      try {
        return mask[index] === 1 && fires(instance)
      } catch {
        return false
      }
    })
  }

  function readersOf(scope: Rule['scope'], properties: ReadonlySet<string>): Iterable<CompiledRule> {
    const [only] = properties
    if (only !== undefined && properties.size === 1) return rules.readersOf(scope, only)
    return new Set([...properties].flatMap((property) => rules.readersOf(scope, property)))
  }

  function maskOf({ flow, source, target, el }: Instance): Uint8Array {
    if (flow !== null && source !== null && target !== null) {
      return rules.forFlow(flow.stencil, source.stencil, target.stencil)
    }
    return el === null ? rules.forModel : rules.forElement(el.stencil)
  }

  function widen(scope: Rule['scope'], row: number): void {
    for (const { index } of rules.ofScope[scope]) {
      now[index] = grown(now[index] ?? makeBits(1), row + 1)
      open[index] = grown(open[index] ?? makeBits(1), row + 1)
    }
    const [first] = rules.ofScope[scope]
    rows[scope].setCapacity(first === undefined ? row + 32 : (now[first.index]?.length ?? 0) * 32)
  }

  function instanceOf(id: Subject): Instance | undefined {
    const known = instances.get(id)
    if (known !== undefined) return known
    const made = makeInstance(id)
    if (made !== undefined) instances.set(id, made)
    return made
  }

  function makeInstance(id: Subject): Instance | undefined {
    const current = loaded()
    if (id === 'model:main') return modelInstance(facts)
    const element = get(current, 'element', id)
    if (element !== undefined) return elementInstance(element, facts)
    const flow = get(current, 'flow', id)
    const source = flow && get(current, 'element', flow.source)
    const target = flow && get(current, 'element', flow.target)
    if (flow === undefined || source === undefined || target === undefined) return undefined
    const crossed = boundariesIn(current, crossings.crossedBy(flow.id))
    const crossedAsDrawn = boundariesIn(current, drawn?.crossedBy(flow.id) ?? [])
    return { flow, source, target, el: null, crossed, crossedAsDrawn, model: facts }
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
    const between = crossings.flowsAt(a).filter((id) => {
      const flow = triedFlow(id)
      if (flow === undefined) return false
      return (flow.source === a && flow.target === b) || (flow.source === b && flow.target === a)
    })
    return between.length > 1 ? between.sort() : between
  }

  function firesOn({ index, rule }: CompiledRule, id: Subject): readonly Instance[] {
    const row = rows[rule.scope].rowOf(id)
    const bits = now[index]
    if (row === undefined || bits === undefined || !hasBit(bits, row)) return []
    const instance = instanceOf(id)
    return instance === undefined ? [] : [instance]
  }

  function all(): readonly Found[] {
    return rules.rules.flatMap((compiled): readonly Found[] => {
      const ids: Subject[] = []
      const at = rows[compiled.rule.scope]
      eachBit(now[compiled.index] ?? makeBits(1), (row) => ids.push(at.idAt(row) as Subject))
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

  function triedFlow(id: Subject): Flow | undefined {
    const row = rows.flow.rowOf(id)
    return row === undefined ? undefined : tried[row]
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
    const { index, assumed } = compiled
    const bits = open[index]
    const isOpen = ({ flow, el }: Instance) => {
      const row = rows[compiled.rule.scope].rowOf(flow?.id ?? el?.id ?? 'model:main')
      return row !== undefined && bits !== undefined && hasBit(bits, row)
    }
    // One that fires for sure settles it; of one alone, what is open decides if each question stands there once.
    if (!about.every(isOpen)) return false
    const [only] = about
    const isSelf = only !== undefined && only.flow !== null && only.source === only.target
    return (about.length === 1 && assumed.isReadOnce && !isSelf) || assumed.isAssumed(about)
  }

  function isAcross(flow: FlowId, boundary: string): boolean {
    const isIt = (id: BoundaryId) => id === boundary
    return crossings.crossedBy(flow).some(isIt) || drawn?.crossedBy(flow).some(isIt) === true
  }

  function loaded(): Document {
    if (document === null) throw new Error('the engine was asked before a document was loaded')
    return document
  }

  return {
    rules,
    get crossings() {
      return { containment: crossings.crossedBy, tmt: drawn?.crossedBy ?? null }
    },
    load,
    apply,
    document: loaded,
    all,
    find,
    instanceOf,
    facts: () => facts,
    isAssumed,
    errors: () => [...rules.errors, ...[...errors.values()].flat()],
    get rows() {
      return rows
    },
    bitsOf: ({ index }) => ({ now: now[index] ?? makeBits(1), open: open[index] ?? makeBits(1) }),
  }
}

function boundariesIn(document: Document, ids: readonly BoundaryId[]): readonly Boundary[] {
  const boundaries: Boundary[] = []
  for (const id of ids) {
    const record = get(document, 'boundary', id)
    if (record !== undefined) boundaries.push(record)
  }
  return boundaries
}

/** What an edit touched. */
interface Touches {
  readonly found: Found[]
  readonly ofPairs: Touch[]
}

function noTouches(): Touches {
  return { found: [], ofPairs: [] }
}

const nobody: readonly Instance[] = []

/** A rule about pairs that fires on a flow now, or did before. */
interface Touch {
  readonly compiled: CompiledRule
  readonly id: Subject
  readonly was: boolean
  /** The flow as it was tried before. */
  readonly before: Flow | undefined
}

/** Both directions between two elements are one finding. */
export function isPair({ rule }: Pick<CompiledRule, 'rule'>): boolean {
  return rule.scope === 'flow' && rule.aggregate === 'pair'
}

/** The two ends in sorted order. */
export function pairKey({ source, target }: Pick<Flow, 'source' | 'target'>): string {
  return source < target ? `${source},${target}` : `${target},${source}`
}

function scopeOf(id: Subject): Rule['scope'] {
  if (id === 'model:main') return 'model'
  return id.startsWith('flow:') ? 'flow' : 'element'
}

function ruleError({ packId, rule }: CompiledRule, id: Subject, error: unknown): RuleError {
  const subject = id === 'model:main' ? null : id
  return { packId, ruleId: rule.id, subject, message: messageOf(error) }
}
