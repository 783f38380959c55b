import type { Change } from '../model/change.ts'
import { type Document, get, list } from '../model/document.ts'
import type { Boundary, BoundaryId, ElementId, FlowId } from '../model/tables.ts'
import { type CrossingTracker, createCrossingTracker, type LoadedFlows } from './analysis/crossings.ts'
import { createDepthTracker } from './analysis/defence-in-depth.ts'
import { createDrawnCrossings } from './analysis/drawn-crossings.ts'
import type { RuleSet } from './compile-rules.ts'
import type { Subject } from './found.ts'
import { elementInstance, type Instance, modelInstance } from './instance.ts'
import { type ModelFacts, modelFactsOf } from './model-facts.ts'
import type { CrossingReading } from './prepare-condition.ts'
import { changesThatMatter, type Doubt, doubtOf } from './touched-subjects.ts'

export type CrossedBy = (flow: FlowId) => readonly BoundaryId[]

/**
 * A document as rules see it: each subject with its ends and the boundaries it crosses, and what is computed of
 * the model as a whole. Mutable; owned by `firings.ts`.
 */
export interface Surroundings {
  /** @param known crossings that were loaded with this document, if there are some; they are taken over */
  readonly load: (document: Document, known?: CrossingTracker) => LoadedFlows
  /**
   * Follows the changes that led to `document`.
   * @returns the subjects that may be judged otherwise now, and what of them
   */
  readonly follow: (document: Document, changes: readonly Change[]) => ReadonlyMap<Subject, Doubt>
  readonly document: () => Document
  readonly facts: () => ModelFacts
  /** The subject with its surroundings; undefined when it is not there, or lacks an end. */
  readonly instanceOf: (subject: Subject) => Instance | undefined
  /** What a flow crosses: by containment, and as it is drawn, which is null when no rule asks for it. */
  readonly crossings: () => { readonly [R in CrossingReading]: CrossedBy | null }
  readonly flowsAt: (element: ElementId) => readonly FlowId[]
}

export function createSurroundings(rules: RuleSet): Surroundings {
  const { vocabulary } = rules
  const isModelRead = rules.rules.some(({ readsModel }) => readsModel)
  let document: Document | null = null
  let crossings = createCrossingTracker()
  let drawn = rules.readsDrawing ? createDrawnCrossings(crossings) : null
  let depths = createDepthTracker(vocabulary)
  let facts = modelFactsOf('', 'not-applicable')
  let instances = new Map<Subject, Instance>()

  function load(next: Document, known?: CrossingTracker): LoadedFlows {
    document = next
    crossings = known ?? createCrossingTracker()
    if (known === undefined) crossings.load(next)
    drawn = rules.readsDrawing ? createDrawnCrossings(crossings) : null
    drawn?.load(next)
    const flows = crossings.loadedFlows()
    if (flows === null) throw new Error('the crossings were edited since they were loaded')
    depths = createDepthTracker(vocabulary)
    if (isModelRead) for (const element of list(next, 'element')) depths.follow(element.id, element)
    instances = new Map()
    facts = factsOf(next)
    return flows
  }

  function follow(next: Document, changes: readonly Change[]): ReadonlyMap<Subject, Doubt> {
    document = next
    const doubts = new Map<Subject, Doubt>()
    const doubt = (id: Subject, what: Doubt) => doubts.set(id, doubtOf(doubts.get(id), what))
    for (const id of crossings.apply(next, changes)) doubt(id, null)
    for (const id of drawn?.apply(next, changes) ?? []) doubt(id, null)
    for (const { table, id, what } of changesThatMatter(changes)) {
      if (table !== 'boundary') doubt(id as Subject, what)
      else for (const flow of list(next, 'flow')) if (isAcross(flow.id, id)) doubt(flow.id, null)
    }
    for (const [id, what] of [...doubts]) {
      if (!id.startsWith('element:')) continue
      if (isModelRead) depths.follow(id, get(next, 'element', id))
      for (const flow of crossings.flowsAt(id as ElementId)) doubt(flow, what)
    }
    followFacts(next, doubts)
    for (const id of doubts.keys()) instances.delete(id)
    return doubts
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

  function isAcross(flow: FlowId, boundary: string): boolean {
    const isIt = (id: BoundaryId) => id === boundary
    return crossings.crossedBy(flow).some(isIt) || drawn?.crossedBy(flow).some(isIt) === true
  }

  function loaded(): Document {
    if (document === null) throw new Error('the engine was asked before a document was loaded')
    return document
  }

  return {
    load,
    follow,
    document: loaded,
    facts: () => facts,
    instanceOf,
    crossings: () => ({ containment: crossings.crossedBy, tmt: drawn?.crossedBy ?? null }),
    flowsAt: (element) => crossings.flowsAt(element),
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
