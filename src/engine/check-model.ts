import { centreOf } from '../base/geometry.ts'
import { type Document, list } from '../model/document.ts'
import type { Placement } from '../model/tables.ts'
import { boxesAtPoint } from './analysis/boxes-at-point.ts'
import type { Check, CheckContext, CheckOf, CheckResult } from './check.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

const modules = import.meta.glob<Check>('./checks/*.ts', { eager: true, import: 'check' })

/** Every check, in the order of their files. A file in `checks/` is found by being there. */
export const checks: readonly Check[] = Object.entries(modules)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, check]) => check)

const byTable = {
  element: checks.filter((check) => check.table === 'element'),
  flow: checks.filter((check) => check.table === 'flow').filter((check) => check.of === undefined),
  looseFlow: checks.filter((check) => check.table === 'flow').filter((check) => check.of === 'loose-end'),
  boundary: checks.filter((check) => check.table === 'boundary'),
}

/**
 * What could be said better in the drawing: sorted by subject, then check. Each part is memoised by the
 * identity of the tables that it reads: asking again costs nothing, and a rename does not look at places.
 */
export function checkModel(document: Document, vocabulary: VocabularyIndex): readonly CheckResult[] {
  const { element, flow, boundary, placement } = document.tables
  const { noParts, looseEnds } = noPartsOf(element, [vocabulary], () => noPartsIn(document, vocabulary))
  const isLoose = (end: string) => looseEnds.has(end)
  const connected = connectedOf(flow, [], () => connectedIn(document))
  const { enclosed, occupied, hasBoxes } = insidesOf(placement, [boundary, noParts], () =>
    insides(document, noParts),
  )
  const context: CheckContext = { vocabulary, connected, enclosed, occupied, hasBoxes }
  // The prefixes of ids are in this order, so that the whole is sorted when its parts are.
  const parts = [
    boundaryResults(boundary, [occupied, vocabulary], () =>
      found(list(document, 'boundary'), () => byTable.boundary, context),
    ),
    elementResults(element, [connected, enclosed, hasBoxes, vocabulary], () =>
      found(list(document, 'element'), ({ id }) => (noParts.has(id) ? nothing : byTable.element), context),
    ),
    flowResults(flow, [vocabulary, looseEnds], () =>
      found(
        list(document, 'flow'),
        ({ source, target }) => (isLoose(source) || isLoose(target) ? byTable.looseFlow : byTable.flow),
        context,
      ),
    ),
  ]
  return wholeOf(placement, parts, () => parts.flat())
}

/** One object for all models without any, so that what depends on it is not worked out again. */
const none: ReadonlySet<string> = new Set()
const nothing: readonly never[] = []
const noPartsOf = memoised<ReturnType<typeof noPartsIn>>()
const connectedOf = memoised<ReadonlySet<string>>()
const insidesOf = memoised<ReturnType<typeof insides>>()
const boundaryResults = memoised<readonly CheckResult[]>()
const elementResults = memoised<readonly CheckResult[]>()
const flowResults = memoised<readonly CheckResult[]>()
const wholeOf = memoised<readonly CheckResult[]>()

/** Remembers the last result for a table, as long as the other inputs are the same. */
function memoised<T>(): (table: object, others: readonly unknown[], make: () => T) => T {
  const known = new WeakMap<object, { readonly others: readonly unknown[]; readonly result: T }>()
  return (table, others, make) => {
    const last = known.get(table)
    if (last?.others.every((other, i) => other === others[i])) return last.result
    const result = make()
    known.set(table, { others, result })
    return result
  }
}

/** Record by record, as fetching records from memory takes longer than looking at them. */
function found<R extends { readonly id: CheckResult['subject'] }>(
  records: readonly R[],
  checksOf: (record: R) => readonly CheckOf<string, R>[],
  context: CheckContext,
): readonly CheckResult[] {
  const results: CheckResult[] = []
  for (const record of records) {
    for (const { id: check, find } of checksOf(record)) {
      for (const hit of find(record, context)) results.push({ check, subject: record.id, ...hit })
    }
  }
  return results.sort(bySubjectAndCheck)
}

/** Texts on the diagram and ends of flows that lead nowhere. */
function noPartsIn(document: Document, { isPart, isEnd }: VocabularyIndex) {
  const noParts = list(document, 'element').filter(({ stencil }) => !isPart(stencil))
  const looseEnds = noParts.filter(({ stencil }) => !isEnd(stencil))
  const idsOf = (elements: typeof noParts): ReadonlySet<string> =>
    elements.length === 0 ? none : new Set(elements.map(({ id }) => id))
  return { noParts: idsOf(noParts), looseEnds: idsOf(looseEnds) }
}

function connectedIn(document: Document): ReadonlySet<string> {
  const connected = new Set<string>()
  for (const { source, target } of list(document, 'flow')) connected.add(source).add(target)
  return connected
}

/** Which elements stand in boxes, and which boxes hold some. */
function insides(
  document: Document,
  noParts: ReadonlySet<string>,
): Pick<CheckContext, 'enclosed' | 'occupied' | 'hasBoxes'> {
  const enclosed = new Set<string>()
  const occupied = new Set<string>()
  const boxes = new Map<string, Placement[]>()
  const points: Placement[] = []
  // In any order: sorting them would take longer than all the rest.
  for (const placement of Object.values(document.tables.placement)) {
    const { subject, diagram } = placement
    if (subject.startsWith('element:')) {
      if (!noParts.has(subject)) points.push(placement)
    } else if (document.tables.boundary[subject]?.shape === 'box') {
      const there = boxes.get(diagram)
      if (there === undefined) boxes.set(diagram, [placement])
      else there.push(placement)
    }
  }
  const indexes = new Map([...boxes].map(([diagram, there]) => [diagram, boxesAtPoint(there)]))
  for (const placement of points) {
    for (const at of indexes.get(placement.diagram)?.(centreOf(placement)) ?? []) {
      enclosed.add(placement.subject)
      occupied.add(boxes.get(placement.diagram)?.[at]?.subject ?? '')
    }
  }
  return { enclosed, occupied, hasBoxes: boxes.size > 0 }
}

function bySubjectAndCheck(a: CheckResult, b: CheckResult): number {
  if (a.subject !== b.subject) return a.subject < b.subject ? -1 : 1
  return a.check < b.check ? -1 : Number(a.check > b.check)
}
