import { jsonEqual } from '../base/json-equal.ts'
import { type Document, get } from '../model/document.ts'
import type { Boundary, Element, Flow, Placement } from '../model/tables.ts'
import type { Check, CheckContext, CheckResult } from './check.ts'
import { createInsides, type Insides } from './insides.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/**
 * Checks one document after the other. Records are compared by identity with those of the document before: a
 * record that was not replaced is not even looked at, which is what takes the time in a large model.
 */
export type ModelChecker = (document: Document) => readonly CheckResult[]

interface Records {
  readonly element: readonly Element[]
  readonly flow: readonly Flow[]
  readonly boundary: readonly Boundary[]
  readonly placement: readonly Placement[]
}

type Tables = Pick<Document['tables'], keyof Records>

export function createModelChecker(vocabulary: VocabularyIndex, checks: readonly Check[]): ModelChecker {
  const ofElements = checks.filter((check) => check.table === 'element')
  const ofBoundaries = checks.filter((check) => check.table === 'boundary')
  const ofAllFlows = checks.filter((check) => check.table === 'flow')
  const ofFlows = ofAllFlows.filter((check) => check.of === undefined)
  const ofLooseFlows = ofAllFlows.filter((check) => check.of === 'loose-end')
  let tables: Tables | null = null
  let records: Records = { element: [], flow: [], boundary: [], placement: [] }
  /** Flow ends by element. */
  let connected = new Map<string, number>()
  /** Texts on the diagram, and ends of flows that lead nowhere. */
  let noParts = new Set<string>()
  let insides: Insides = createInsides(() => undefined, noParts)
  let results: readonly CheckResult[] = []

  function check(document: Document): readonly CheckResult[] {
    const { element, flow, boundary, placement } = document.tables
    const before = tables
    const isSame =
      before?.element === element &&
      before.flow === flow &&
      before.boundary === boundary &&
      before.placement === placement
    if (isSame) return results
    tables = { element, flow, boundary, placement }
    const next: Records = {
      element: before?.element === element ? records.element : Object.values(element),
      flow: before?.flow === flow ? records.flow : Object.values(flow),
      boundary: before?.boundary === boundary ? records.boundary : Object.values(boundary),
      placement: before?.placement === placement ? records.placement : Object.values(placement),
    }
    const last = records
    records = next
    const doubts = before === null ? null : doubtsBetween(document, last, next)
    results = doubts === null ? startOver(document) : follow(document, doubts)
    return results
  }

  function startOver(document: Document): readonly CheckResult[] {
    connected = new Map()
    noParts = new Set(records.element.flatMap(({ id, stencil }) => (vocabulary.isPart(stencil) ? [] : id)))
    for (const { source, target } of records.flow) {
      count(connected, source, 1)
      count(connected, target, 1)
    }
    insides = createInsides((id) => get(document, 'boundary', id)?.shape, noParts)
    insides.load(records.placement)
    const context = contextNow()
    const found: CheckResult[] = []
    for (const table of [records.boundary, records.element, records.flow]) {
      for (const record of table) addResults(found, document, record, context)
    }
    return found.sort(bySubjectAndCheck)
  }

  /** Looks again at the subjects in doubt; a list of which nothing changed keeps its identity. */
  function follow(document: Document, doubts: ReadonlySet<string>): readonly CheckResult[] {
    const context = contextNow()
    const found: CheckResult[] = []
    for (const id of doubts) {
      const record =
        get(document, 'element', id) ?? get(document, 'flow', id) ?? get(document, 'boundary', id)
      if (record !== undefined) addResults(found, document, record, context)
    }
    found.sort(bySubjectAndCheck)
    const known = results.filter(({ subject }) => doubts.has(subject))
    type Plain = Parameters<typeof jsonEqual>[0]
    if (jsonEqual(known as unknown as Plain, found as unknown as Plain)) return results
    return [...results.filter(({ subject }) => !doubts.has(subject)), ...found].sort(bySubjectAndCheck)
  }

  /** What may be judged otherwise in the second document; null: anything. */
  function doubtsBetween(document: Document, last: Records, next: Records): ReadonlySet<string> | null {
    const [elements, flows] = [differing(last.element, next.element), differing(last.flow, next.flow)]
    const isNoPart = ({ id, stencil }: Element) => noParts.has(id) || !vocabulary.isPart(stencil)
    if ([...elements.gone, ...elements.come].some(isNoPart)) return null
    const boundaries = differing(last.boundary, next.boundary)
    const placements = differing(last.placement, next.placement)
    const doubts = new Set<string>()
    for (const { gone, come } of [elements, flows, boundaries]) {
      for (const { id } of [...gone, ...come]) doubts.add(id)
    }
    const ends = new Map<string, boolean>()
    for (const { source, target } of [...flows.gone, ...flows.come]) {
      for (const end of [source, target]) ends.set(end, connected.has(end))
    }
    for (const { source, target } of flows.gone) for (const end of [source, target]) count(connected, end, -1)
    for (const { source, target } of flows.come) for (const end of [source, target]) count(connected, end, 1)
    for (const [end, was] of ends) if (was !== connected.has(end)) doubts.add(end)

    const shapes = ({ gone, come }: typeof boundaries) =>
      [gone, come].map((some) => some.map(({ id, shape }) => `${id} ${shape}`).join())
    const [shapesBefore, shapesNow] = shapes(boundaries)
    const isBox = ({ subject }: Placement) => subject.startsWith('boundary:')
    if (shapesBefore !== shapesNow || [...placements.gone, ...placements.come].some(isBox)) {
      const before = insides
      insides = createInsides((id) => get(document, 'boundary', id)?.shape, noParts)
      insides.load(next.placement)
      if (before.hasBoxes() !== insides.hasBoxes()) for (const { id } of next.element) doubts.add(id)
      for (const id of before.differsFrom(insides)) doubts.add(id)
    } else {
      for (const id of insides.move(placements.gone, placements.come)) doubts.add(id)
    }
    return doubts
  }

  function contextNow(): CheckContext {
    const { enclosed, occupied } = insides
    return { vocabulary, connected, enclosed, occupied, hasBoxes: insides.hasBoxes() }
  }

  function addResults(
    found: CheckResult[],
    document: Document,
    record: Element | Flow | Boundary,
    context: CheckContext,
  ): void {
    if ('shape' in record) {
      for (const { id: check, find } of ofBoundaries) {
        for (const hit of find(record, context)) found.push({ check, subject: record.id, ...hit })
      }
    } else if ('source' in record) {
      const isLoose =
        noParts.size > 0 && [record.source, record.target].some((end) => isLooseEnd(document, end))
      for (const { id: check, find } of isLoose ? ofLooseFlows : ofFlows) {
        for (const hit of find(record, context)) found.push({ check, subject: record.id, ...hit })
      }
    } else if (!noParts.has(record.id)) {
      for (const { id: check, find } of ofElements) {
        for (const hit of find(record, context)) found.push({ check, subject: record.id, ...hit })
      }
    }
  }

  function isLooseEnd(document: Document, id: string): boolean {
    const stencil = get(document, 'element', id)?.stencil
    return stencil !== undefined && !vocabulary.isEnd(stencil)
  }

  return check
}

/** The stretch in which two lists differ: what only the first has there, and what the second has. */
function differing<R>(before: readonly R[], after: readonly R[]) {
  const least = Math.min(before.length, after.length)
  let from = 0
  while (from < least && before[from] === after[from]) from += 1
  let same = 0
  while (same < least - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1
  return { gone: before.slice(from, before.length - same), come: after.slice(from, after.length - same) }
}

/** Keys with a count of zero are not there. */
function count(counts: Map<string, number>, key: string, by: number): void {
  const after = (counts.get(key) ?? 0) + by
  if (after === 0) counts.delete(key)
  else counts.set(key, after)
}

function bySubjectAndCheck(a: CheckResult, b: CheckResult): number {
  if (a.subject !== b.subject) return a.subject < b.subject ? -1 : 1
  return a.check < b.check ? -1 : Number(a.check > b.check)
}
