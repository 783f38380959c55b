import { centreOf } from '../base/geometry.ts'
import { type Document, list } from '../model/document.ts'
import type { Placement } from '../model/tables.ts'
import { boxesAtPoint } from './analysis/boxes-at-point.ts'
import type { Check, CheckContext, CheckHit, CheckResult } from './check.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

const modules = import.meta.glob<Check>('./checks/*.ts', { eager: true, import: 'check' })

/** Every check, in the order of their files. A file in `checks/` is found by being there. */
export const checks: readonly Check[] = Object.entries(modules)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, check]) => check)

/**
 * What could be said better in the drawing: sorted by subject, then check. Memoised by the identity of the
 * tables that it reads, so that asking again costs nothing until one of them changes.
 */
export function checkModel(document: Document, vocabulary: VocabularyIndex): readonly CheckResult[] {
  const { element, flow, boundary, placement } = document.tables
  const known = latest.get(placement)
  if (
    known?.element === element &&
    known.flow === flow &&
    known.boundary === boundary &&
    known.vocabulary === vocabulary
  ) {
    return known.results
  }
  const results = runChecks(document, vocabulary)
  latest.set(placement, { element, flow, boundary, vocabulary, results })
  return results
}

interface Latest {
  readonly element: object
  readonly flow: object
  readonly boundary: object
  readonly vocabulary: VocabularyIndex
  readonly results: readonly CheckResult[]
}

const latest = new WeakMap<object, Latest>()

function runChecks(document: Document, vocabulary: VocabularyIndex): readonly CheckResult[] {
  const context = contextOf(document, vocabulary)
  const results: CheckResult[] = []
  const add = ({ id: check }: Check, subject: CheckResult['subject'], hits: readonly CheckHit[]) => {
    for (const hit of hits) results.push({ check, subject, ...hit })
  }
  for (const check of checks) {
    switch (check.table) {
      case 'element':
        for (const record of list(document, 'element')) add(check, record.id, check.find(record, context))
        break
      case 'flow':
        for (const record of list(document, 'flow')) add(check, record.id, check.find(record, context))
        break
      case 'boundary':
        for (const record of list(document, 'boundary')) add(check, record.id, check.find(record, context))
    }
  }
  return results.sort(bySubjectAndCheck)
}

function contextOf(document: Document, vocabulary: VocabularyIndex): CheckContext {
  const connected = new Set<string>()
  for (const { source, target } of list(document, 'flow')) connected.add(source).add(target)
  return { document, vocabulary, connected, ...insides(document) }
}

/** Which elements stand in boxes, and which boxes hold some. */
function insides(document: Document): Pick<CheckContext, 'enclosed' | 'occupied' | 'hasBoxes'> {
  const enclosed = new Set<string>()
  const occupied = new Set<string>()
  const boxes = new Map<string, Placement[]>()
  const points: Placement[] = []
  for (const placement of list(document, 'placement')) {
    const { subject, diagram } = placement
    if (subject.startsWith('element:')) points.push(placement)
    else if (document.tables.boundary[subject]?.shape === 'box') {
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
