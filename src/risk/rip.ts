import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import type { RipTable } from '../methods/rip/rip.ts'
import { ripSummary } from '../methods/rip/rip-summary.ts'
import { type Document, list } from '../model/document.ts'
import { type RipLevel, ripLevels } from '../model/records/risk-policy.ts'
import type { Element, ElementId, Flow, FlowId } from '../model/tables.ts'
import { crossingFlows } from './crossing-flows.ts'
import type { ElementRip, LevelRip, ModelRip } from './element-rip.ts'
import { type ElementContext, elementRip, sameLifts } from './one-rip.ts'
import type { Phase } from './phase.ts'
import { elementRipLevel, isNetworkFlow } from './rip-levels.ts'
import { type RipLift, type RipLifts, ripLiftsOf } from './rip-lifts.ts'
import { ripTableOf, riskPolicyOf } from './risk-policy.ts'

/**
 * Risk Impact Parameters of all elements and of the flows that cross a boundary, summed up by level and for the
 * system. What did not change since the last call keeps its identity: after one answer only its element is looked at
 * anew, and the summaries.
 */
export function ripOf(
  document: Document,
  vocabulary: VocabularyIndex,
  { phase }: { readonly phase: Phase },
): ModelRip {
  const now: Inputs = {
    elements: list(document, 'element'),
    flows: list(document, 'flow'),
    crossing: crossingFlows(document),
    lifts: ripLiftsOf(document, vocabulary, phase),
    context: {
      table: ripTableOf(document),
      hasExtension: riskPolicyOf(document).ripExtension === true,
      vocabulary,
    },
  }
  const before = remembered.get(now.elements)?.get(phase) ?? latest.get(vocabulary)?.get(phase) ?? null
  if (before !== null && sameInputs(before, now)) {
    keep(latest, vocabulary, phase, before)
    return before.rip
  }
  const ofElements = ripsOfElements(now, before)
  const ofFlows = ripsOfFlows(now, before)
  const rip = summed([...ofElements, ...ofFlows], now.context.table)
  const outcome = { ...now, ofElements, ofFlows, rip }
  keep(remembered, now.elements, phase, outcome)
  keep(latest, vocabulary, phase, outcome)
  return rip
}

interface Inputs {
  readonly elements: readonly Element[]
  readonly flows: readonly Flow[]
  readonly crossing: ReadonlySet<FlowId>
  readonly lifts: RipLifts
  readonly context: ElementContext
}

/** What came of the last call, place by place in its lists; null for what is not counted. */
interface Outcome extends Inputs {
  readonly ofElements: readonly (ElementRip | null)[]
  readonly ofFlows: readonly (ElementRip | null)[]
  readonly rip: ModelRip
}

type Memory = WeakMap<object, Map<Phase, Outcome>>
/** By the list of elements, so that two documents do not forget each other; and the last one, to begin from. */
const remembered: Memory = new WeakMap()
const latest: Memory = new WeakMap()
const noLifts: readonly RipLift[] = []

function keep(memory: Memory, key: object, phase: Phase, outcome: Outcome): void {
  const byPhase = memory.get(key) ?? new Map<Phase, Outcome>()
  memory.set(key, byPhase.set(phase, outcome))
}

function sameContext(a: ElementContext, b: ElementContext): boolean {
  return a.table === b.table && a.hasExtension === b.hasExtension && a.vocabulary === b.vocabulary
}

function sameInputs(a: Inputs, b: Inputs): boolean {
  return (
    a.elements === b.elements &&
    a.flows === b.flows &&
    a.crossing === b.crossing &&
    a.lifts === b.lifts &&
    sameContext(a.context, b.context)
  )
}

function ripsOfElements(now: Inputs, before: Outcome | null): readonly (ElementRip | null)[] {
  const { elements, lifts, context } = now
  const known = before !== null && sameContext(before.context, context) ? before : null
  if (known?.elements === elements && known.lifts === lifts) return known.ofElements
  const placeOf = createPlaces(known?.elements ?? [])
  return elements.map((element) => {
    const mine = lifts.get(element.id) ?? noLifts
    const place = placeOf(element)
    if (known !== null && place !== null && isSameFor(element.id, mine, known, now)) {
      return known.ofElements[place] ?? null
    }
    const level = elementRipLevel(element, context.vocabulary)
    return level === null ? null : elementRip(element, level, mine, context)
  })
}

function ripsOfFlows(now: Inputs, before: Outcome | null): readonly (ElementRip | null)[] {
  const { flows, lifts, crossing, context } = now
  const isKnown = before?.crossing === crossing && sameContext(before.context, context)
  const known = isKnown ? before : null
  if (known?.flows === flows && known.lifts === lifts) return known.ofFlows
  const placeOf = createPlaces(known?.flows ?? [])
  return flows.map((flow) => {
    const mine = lifts.get(flow.id) ?? noLifts
    const place = placeOf(flow)
    if (known !== null && place !== null && isSameFor(flow.id, mine, known, now)) {
      return known.ofFlows[place] ?? null
    }
    if (!isNetworkFlow(flow, crossing.has(flow.id), context.vocabulary)) return null
    return elementRip(flow, 'network', mine, context)
  })
}

/** Where a record stood in the list before, unchanged; asked in the order of ids, as both lists are sorted. */
function createPlaces<R extends { readonly id: string }>(before: readonly R[]): (record: R) => number | null {
  let at = 0
  return (record) => {
    while (at < before.length && (before[at] as R).id < record.id) at += 1
    return before[at] === record ? at : null
  }
}

function isSameFor(id: string, lifts: readonly RipLift[], before: Inputs, now: Inputs): boolean {
  return before.lifts === now.lifts || sameLifts(before.lifts.get(id) ?? noLifts, lifts)
}

function summed(rips: readonly (ElementRip | null)[], table: RipTable): ModelRip {
  const elements = new Map<ElementId | FlowId, ElementRip>()
  const byLevel: { readonly [level in RipLevel]: ElementRip[] } = { device: [], network: [], storage: [] }
  const coverage = { known: 0, total: 0 }
  for (const rip of rips) {
    if (rip === null) continue
    elements.set(rip.id, rip)
    byLevel[rip.level].push(rip)
    coverage.known += rip.coverage.known
    coverage.total += rip.coverage.total
  }
  const levels = Object.fromEntries(ripLevels.map((level) => [level, levelRip(byLevel[level])])) as {
    readonly [level in RipLevel]: LevelRip
  }
  return { elements, levels, system: levelRip([...elements.values()]), coverage, table }
}

function levelRip(elements: readonly ElementRip[]): LevelRip {
  const summary = ripSummary(elements.map(({ score }) => score))
  const worst = elements.filter(({ score }) => score.index === summary.index).map(({ id }) => id)
  return { ...summary, worst: worst.sort() }
}
