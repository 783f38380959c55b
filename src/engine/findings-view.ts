import { type Document, get, list } from '../model/document.ts'
import type { Boundary, BoundaryId, Element, ElementId, Flow, FlowId } from '../model/tables.ts'
import { type WordedRule, wordRule } from './compile-rules.ts'
import { createExplainer } from './explain.ts'
import type { FindingColumns } from './finding-columns.ts'
import type { ChangedFinding, FindingPatch } from './finding-patch.ts'
import { isPair, pairKey } from './found.ts'
import { elementInstance, type Instance, modelInstance } from './instance.ts'
import { emptyFinding, type FindingSource, LazyFinding } from './lazy-finding.ts'
import { makeFinding } from './make-finding.ts'
import { type ModelFacts, modelFactsOf } from './model-facts.ts'
import type { CrossingReading } from './prepare-condition.ts'
import type { Rule } from './rule.ts'
import { createShortIds, type ShortIds } from './short-id.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** A rule as the page gets it: without the examples that only tests read. */
export interface SentRule {
  readonly packId: string
  /** How its pack reads crossings. */
  readonly crossing: CrossingReading
  readonly rule: Omit<Rule, 'examples'>
}

/**
 * The findings on the page: columns from the worker, and what edits did to them since. A finding is made when
 * it is looked at.
 */
export interface FindingsView {
  readonly size: number
  /** Takes columns in. Costs the same for any number of findings. */
  readonly reset: (document: Document, columns: FindingColumns, facts: ModelFacts) => void
  /** @param document as it is after the edit */
  readonly patch: (document: Document, patch: FindingPatch, facts: ModelFacts) => void
  /** Sorted by rule, then by what they are about. A finding that stays the same keeps its identity. */
  readonly all: () => readonly LazyFinding[]
  /** By rule, in the order of `all`. */
  readonly byRule: () => readonly RuleFindings[]
}

export interface RuleFindings {
  readonly worded: WordedRule
  readonly findings: readonly LazyFinding[]
}

/** @param rules in the order of the engine's rules, which columns and patches count by */
export function createFindingsView(rules: readonly SentRule[], vocabulary: VocabularyIndex): FindingsView {
  const shelves = rules.map(({ packId, rule, crossing }) =>
    createShelf(wordRule(packId, { ...rule, examples: { fires: [], silent: [] } }, crossing)),
  )
  const inOrder = shelves.toSorted((a, b) => (a.worded.idPrefix < b.worded.idPrefix ? -1 : 1))
  const words = { vocabulary, explain: createExplainer(vocabulary) }
  let now: Document | null = null
  let facts = modelFactsOf('', 'not-applicable')
  let columns: FindingColumns | null = null
  let rows: Rows = { element: [], flow: [], boundary: [] }
  let all: readonly LazyFinding[] | null = null

  /** Instances of flows, so that what is told about them is told once. */
  let instances = new Map<string, Instance>()

  interface Rows {
    readonly element: readonly Element[]
    readonly flow: readonly Flow[]
    readonly boundary: readonly Boundary[]
  }

  interface Shelf {
    readonly worded: WordedRule
    /** Made of the columns when they are first asked for. */
    findings: () => readonly LazyFinding[]
    shortIds: ShortIds | null
    /** What patches said about the flows of a finding. */
    readonly flows: Map<string, ChangedFinding['flows']>
    size: number
  }

  function createShelf(worded: WordedRule): Shelf {
    return { worded, findings: () => [], shortIds: null, flows: new Map(), size: 0 }
  }

  function reset(document: Document, next: FindingColumns, nextFacts: ModelFacts): void {
    now = document
    facts = nextFacts
    columns = next
    all = null
    instances = new Map()
    rows = {
      element: list(document, 'element'),
      flow: list(document, 'flow'),
      boundary: list(document, 'boundary'),
    }
    shelves.forEach((shelf, at) => {
      const from = next.starts[at] ?? 0
      const to = next.starts[at + 1] ?? from
      let made: readonly LazyFinding[] | null = null
      const source = sourceOf(shelf)
      shelf.findings = () => {
        made ??= Array.from({ length: to - from }, (_, i) => {
          const flags = next.flags[from + i] ?? 0
          return new LazyFinding(source, shelf.worded, next.places[from + i] ?? 0, flags, null)
        })
        return made
      }
      shelf.size = to - from
      shelf.shortIds = null
      shelf.flows.clear()
    })
  }

  function patch(document: Document, { changed, removed }: FindingPatch, nextFacts: ModelFacts): void {
    now = document
    facts = nextFacts
    if (changed.length + removed.length === 0) return
    all = null
    const byShelf = new Map<Shelf, { readonly gone: Set<string>; readonly come: LazyFinding[] }>()
    const editOf = (rule: number) => {
      const shelf = shelves[rule]
      if (shelf === undefined) throw new Error(`no rule ${rule} was sent`)
      const edit = byShelf.get(shelf) ?? { gone: new Set<string>(), come: [] }
      byShelf.set(shelf, edit)
      return { shelf, edit }
    }
    for (const { rule, key } of removed) editOf(rule).edit.gone.add(key)
    for (const { rule, key, flags, flows } of changed) {
      const { shelf, edit } = editOf(rule)
      edit.gone.add(key)
      edit.come.push(new LazyFinding(sourceOf(shelf), shelf.worded, -1, flags, key))
      shelf.flows.set(key, flows)
      for (const { id } of flows) instances.delete(id)
      instances.delete(key)
    }
    for (const [shelf, edit] of byShelf) edited(shelf, edit)
  }

  function edited(shelf: Shelf, { gone, come }: { gone: ReadonlySet<string>; come: LazyFinding[] }): void {
    const before = shelf.findings()
    const kept = before.filter(({ key }) => !gone.has(key))
    const added = come.sort((a, b) => (a.key < b.key ? -1 : 1))
    const after = merged(kept, added)
    shelf.findings = () => after
    shelf.size = after.length
    if (shelf.shortIds === null) return
    const prefix = shelf.worded.rule.id
    for (const finding of before) if (gone.has(finding.key)) shelf.shortIds.remove(finding.id, prefix)
    for (const finding of added) shelf.shortIds.add(finding.id, prefix)
  }

  function sourceOf(shelf: Shelf): FindingSource {
    const { worded } = shelf
    const { scope } = worded.rule
    const keyAt = (place: number): string => {
      if (scope === 'model') return 'model:main'
      if (!isPair(worded)) return (scope === 'flow' ? rows.flow : rows.element)[place]?.id ?? ''
      const ends = [columns?.pairs[2 * place], columns?.pairs[2 * place + 1]].map(
        (row): ElementId => rows.element[row ?? 0]?.id ?? 'element:',
      )
      return pairKey({ source: ends[0] ?? 'element:', target: ends[1] ?? 'element:' })
    }
    const shortIds = () => {
      if (shelf.shortIds !== null) return shelf.shortIds
      const ids = createShortIds()
      for (const { id } of shelf.findings()) ids.add(id, worded.rule.id)
      shelf.shortIds = ids
      return ids
    }
    const flowsOf = (finding: LazyFinding): ChangedFinding['flows'] => {
      if (finding.place < 0) return shelf.flows.get(finding.key) ?? []
      if (!isPair(worded)) return [flowAt(finding.place)]
      const from = columns?.memberStarts[finding.place] ?? 0
      const to = columns?.memberStarts[finding.place + 1] ?? from
      return Array.from({ length: to - from }, (_, i) => flowAt(columns?.members[from + i] ?? 0))
    }
    /** Without what they cross, as lists of all findings ask for it. */
    const idsAt = (place: number): readonly FlowId[] => {
      if (!isPair(worded)) return [rows.flow[place]?.id ?? 'flow:']
      const from = columns?.memberStarts[place] ?? 0
      const to = columns?.memberStarts[place + 1] ?? from
      const members = Array.from(columns?.members.subarray(from, to) ?? [])
      return members.map((row): FlowId => rows.flow[row]?.id ?? 'flow:')
    }
    return {
      keyAt,
      shortIdOf: ({ id }) => shortIds().of(id, worded.rule.id),
      subjectsOf: (finding) => {
        if (scope === 'flow')
          return finding.place < 0 ? flowsOf(finding).map(({ id }) => id) : idsAt(finding.place)
        return scope === 'model' ? [] : [finding.key as ElementId]
      },
      make: (finding) => {
        const found =
          scope === 'flow'
            ? flowsOf(finding).flatMap((each) => flowInstance(each) ?? [])
            : otherInstances(finding.key)
        if (found.length === 0) return emptyFinding(finding)
        const { id, assumed } = finding
        return makeFinding({ id, shortId: '', worded, instances: found, assumed }, words)
      },
    }
  }

  function flowAt(row: number): ChangedFinding['flows'][number] {
    const crossed = boundariesAt(row, columns?.crossedStarts, columns?.crossed)
    const crossedAsDrawn = boundariesAt(row, columns?.drawnStarts, columns?.drawn)
    return { id: rows.flow[row]?.id ?? 'flow:', crossed, crossedAsDrawn }
  }

  function boundariesAt(row: number, starts?: Uint32Array, listed?: Uint32Array): readonly BoundaryId[] {
    const from = starts?.[row] ?? 0
    const to = starts?.[row + 1] ?? from
    return Array.from(listed?.subarray(from, to) ?? []).flatMap(
      (boundary): BoundaryId | readonly BoundaryId[] => rows.boundary[boundary]?.id ?? [],
    )
  }

  function flowInstance({
    id,
    crossed,
    crossedAsDrawn = [],
  }: ChangedFinding['flows'][number]): Instance | undefined {
    const known = instances.get(id)
    if (known !== undefined) return known
    const flow = now === null ? undefined : get(now, 'flow', id)
    const source = now === null || flow === undefined ? undefined : get(now, 'element', flow.source)
    const target = now === null || flow === undefined ? undefined : get(now, 'element', flow.target)
    if (flow === undefined || source === undefined || target === undefined) return undefined
    const recordsOf = (ids: readonly BoundaryId[]) =>
      ids.flatMap((boundary) => (now && get(now, 'boundary', boundary)) ?? [])
    const instance: Instance = {
      ...{ flow, source, target, el: null, model: facts },
      ...{ crossed: recordsOf(crossed), crossedAsDrawn: recordsOf(crossedAsDrawn) },
    }
    instances.set(id, instance)
    return instance
  }

  function otherInstances(key: string): readonly Instance[] {
    if (key === 'model:main') return [modelInstance(facts)]
    const element = now === null ? undefined : get(now, 'element', key)
    return element === undefined ? [] : [elementInstance(element, facts)]
  }

  return {
    get size() {
      return shelves.reduce((sum, { size }) => sum + size, 0)
    },
    reset,
    patch,
    all: () => {
      all ??= inOrder.flatMap(({ findings }) => findings())
      return all
    },
    byRule: () => inOrder.map(({ worded, findings }) => ({ worded, findings: findings() })),
  }
}

/** Two sorted lists as one. */
function merged(a: readonly LazyFinding[], b: readonly LazyFinding[]): readonly LazyFinding[] {
  if (b.length === 0) return a
  return [...a, ...b].sort((left, right) => (left.key < right.key ? -1 : Number(left.key > right.key)))
}
