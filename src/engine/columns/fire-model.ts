import { type Document, get } from '../../model/document.ts'
import type { BoundaryId, Element, Flow, FlowId } from '../../model/tables.ts'
import type { LoadedFlows } from '../analysis/crossings.ts'
import type { CompiledRule, RuleSet } from '../compile-rules.ts'
import type { ModelFacts } from '../model-facts.ts'
import type { CrossingReading } from '../prepare-condition.ts'
import { type Bits, createBitPool, eachBit, hasBit, makeBits, setBit } from './bits.ts'
import { fireColumns, type Verdict } from './fire-columns.ts'
import { type TableColumns, tableColumns } from './table-columns.ts'

export interface FireModelInput {
  readonly document: Document
  /** In the order of their rows. */
  readonly elements: readonly Element[]
  readonly flows: readonly Flow[]
  /** Loaded with this document just now. */
  readonly flowsLoaded: LoadedFlows
  /** What a flow crosses as it is drawn; null when no rule asks. */
  readonly crossedAsDrawn: ((flow: FlowId) => readonly BoundaryId[]) | null
  readonly facts: ModelFacts
  readonly rules: RuleSet
}

export interface Fired {
  /** By index of the rule; those about the model as a whole are not among them. */
  readonly now: readonly (Bits | undefined)[]
  readonly open: readonly (Bits | undefined)[]
  /** Subjects that could not be worked out by columns: nothing is set for them. */
  readonly unreadable: readonly (Element['id'] | Flow['id'])[]
}

/** On which elements and flows of a document each rule fires. */
export function fireModel(input: FireModelInput): Fired {
  const { elements, flows, facts, rules } = input
  const { vocabulary, plan, planned } = rules
  const asked = { element: new Set<string>(), flow: new Set<string>() }
  for (const step of plan.steps) if (step.op === 'question') asked[step.level].add(step.property)
  const make = createBitPool()
  const surroundings = createSurroundings(input)
  const element = tableColumns(elements, asked.element, vocabulary, make)
  const flow = tableColumns(flows, asked.flow, vocabulary, make)
  const apart = surroundings.apart(element, flow)
  const { source, target, crossing } = surroundings
  const columns = { element, flow, source, target, crossing, model: facts, reach: rules.reach, make }
  const verdicts = fireColumns(plan, columns, vocabulary)

  const now: Bits[] = []
  const open: Bits[] = []
  const noParts = surroundings.noParts(element)
  const leftOut = {
    element: [...element.unreadable, ...noParts.element],
    flow: [...apart.map(({ row }) => row), ...noParts.flow],
  }
  planned.forEach(({ index, rule }, at) => {
    const verdict = verdicts[at]
    if (verdict === undefined) return
    // Rules with the same condition have the same bits until an edit sets them apart.
    const bits = deferring(verdict.now, planned[at]?.defersTo ?? [], planned, verdicts)
    for (const row of rule.scope === 'flow' ? leftOut.flow : leftOut.element) setBit(bits, row, false)
    now[index] = bits
    open[index] = verdict.now === verdict.surely ? makeBits(bits.length * 32) : openOf(bits, verdict.surely)
  })
  return {
    now,
    open,
    unreadable: [
      ...element.unreadable.flatMap((row) => elements[row]?.id ?? []),
      ...apart.flatMap(({ row, isWhole }) => (isWhole ? (flows[row]?.id ?? []) : [])),
    ],
  }
}

/** A copy of the bits, without the rows where a rule fires that this one defers to. */
function deferring(
  bits: Bits,
  defersTo: readonly CompiledRule[],
  planned: readonly CompiledRule[],
  verdicts: readonly Verdict[],
): Bits {
  const result = bits.slice()
  for (const other of defersTo) {
    const said = verdicts[planned.findIndex(({ index }) => index === other.index)]?.now
    for (let w = 0; w < result.length; w += 1) result[w] = (result[w] as number) & ~(said?.[w] ?? 0)
  }
  return result
}

function openOf(now: Bits, surely: Bits): Bits {
  const bits = new Uint32Array(now.length)
  for (let w = 0; w < bits.length; w += 1) bits[w] = (now[w] as number) & ~(surely[w] as number)
  return bits
}

/** The ends of flows, and what they cross. */
function createSurroundings({ document, flows, flowsLoaded, crossedAsDrawn, rules }: FireModelInput) {
  const { vocabulary } = rules
  const source = new Uint32Array(flowsLoaded.source)
  const target = new Uint32Array(flowsLoaded.target)
  /** Flows without an end. */
  const loose: number[] = []
  for (let row = 0; row < flows.length; row += 1) {
    const from = flowsLoaded.source[row] as number
    const to = flowsLoaded.target[row] as number
    if (from >= 0 && to >= 0) continue
    loose.push(row)
    source[row] = 0
    target[row] = 0
  }

  /** Flows that are left out: without an end, or (whole) unreadable, or at an end that is. */
  function apart(element: TableColumns, flow: TableColumns) {
    const left = loose.map((row) => ({ row, isWhole: false }))
    if (element.unreadable.length + flow.unreadable.length === 0) return left
    const odd = new Set(element.unreadable)
    const oddFlows = new Set(flow.unreadable)
    const isLoose = new Set(loose)
    for (let row = 0; row < flows.length; row += 1) {
      const isOdd = oddFlows.has(row) || odd.has(source[row] ?? -1) || odd.has(target[row] ?? -1)
      if (isOdd && !isLoose.has(row)) left.push({ row, isWhole: true })
    }
    return left
  }

  /** Rows of what is no part of the system, and of the flows that lead nowhere: rules pass them over. */
  function noParts(element: TableColumns) {
    const rows = { element: [] as number[], flow: [] as number[] }
    eachBit(
      element.stencils((stencil) => !vocabulary.isPart(stencil)),
      (row) => rows.element.push(row),
    )
    const bits = element.stencils((stencil) => !vocabulary.isEnd(stencil))
    if (bits.every((word) => word === 0)) return rows
    for (let row = 0; row < flows.length; row += 1) {
      if (hasBit(bits, source[row] as number) || hasBit(bits, target[row] as number)) rows.flow.push(row)
    }
    return rows
  }

  function crossingAsDrawn(wanted: string | null): Bits {
    const bits = makeBits(flows.length)
    flows.forEach(({ id }, row) => {
      const crossed = crossedAsDrawn?.(id) ?? []
      if (crossed.some((boundary) => isWanted(boundary, wanted))) setBit(bits, row, true)
    })
    return bits
  }

  function isWanted(id: BoundaryId, wanted: string | null): boolean {
    const stencil = get(document, 'boundary', id)?.stencil
    return stencil !== undefined && (wanted === null || vocabulary.isA(stencil, wanted))
  }

  function crossing(wanted: string | null, reading: CrossingReading): Bits {
    if (reading === 'tmt') return crossingAsDrawn(wanted)
    const counts = Uint8Array.from(flowsLoaded.lists, (crossed) =>
      Number(crossed.some((id) => isWanted(id, wanted))),
    )
    const bits = makeBits(flows.length)
    for (let row = 0; row < flows.length; row += 1) {
      const word = row >>> 5
      bits[word] =
        (bits[word] as number) | ((counts[flowsLoaded.crossing[row] as number] as number) << (row & 31))
    }
    return bits
  }

  return { source, target, apart, noParts, crossing }
}
