import { type Document, get } from '../../model/document.ts'
import type { Element, Flow } from '../../model/tables.ts'
import type { Crossings } from '../analysis/crossings.ts'
import type { CompiledRule, RuleSet } from '../compile-rules.ts'
import type { ModelFacts } from '../model-facts.ts'
import type { Rows } from '../rows.ts'
import { type Bits, makeBits, setBit } from './bits.ts'
import { fireColumns, type Verdict } from './fire-columns.ts'
import { type TableColumns, tableColumns } from './table-columns.ts'

export interface FireModelInput {
  readonly document: Document
  /** In the order of their rows. */
  readonly elements: readonly Element[]
  readonly flows: readonly Flow[]
  readonly rows: { readonly element: Rows }
  readonly crossings: Crossings
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
  const element = tableColumns(elements, asked.element, vocabulary)
  const flow = tableColumns(flows, asked.flow, vocabulary)
  const { source, target, apart } = endsOf(input, element, flow)
  const verdicts = fireColumns(
    plan,
    { element, flow, source, target, crossing: crossingColumns(input), model: facts, reach: rules.reach },
    vocabulary,
  )

  const now: Bits[] = []
  const open: Bits[] = []
  const leftOut = { element: element.unreadable, flow: apart.map(({ row }) => row) }
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

/** The rows of the ends, and the flows that are left out: without an end, or unreadable, or at such an end. */
function endsOf({ flows, rows }: FireModelInput, element: TableColumns, flow: TableColumns) {
  const source = new Uint32Array(flows.length)
  const target = new Uint32Array(flows.length)
  const apart: { readonly row: number; readonly isWhole: boolean }[] = []
  const odd = { element: new Set(element.unreadable), flow: new Set(flow.unreadable) }
  const isAnyOdd = odd.element.size + odd.flow.size > 0
  for (let row = 0; row < flows.length; row += 1) {
    const record = flows[row]
    const from = record && rows.element.rowOf(record.source)
    const to = record && rows.element.rowOf(record.target)
    if (from === undefined || to === undefined) {
      apart.push({ row, isWhole: false })
      continue
    }
    source[row] = from
    target[row] = to
    if (isAnyOdd && (odd.flow.has(row) || odd.element.has(from) || odd.element.has(to))) {
      apart.push({ row, isWhole: true })
    }
  }
  return { source, target, apart }
}

/** Flows by what they cross: few combinations, many flows. */
function crossingColumns({ document, flows, crossings, rules: { vocabulary } }: FireModelInput) {
  const groups = new Map<readonly string[], number[]>()
  for (let row = 0; row < flows.length; row += 1) {
    const record = flows[row]
    const crossed = record === undefined ? [] : crossings.crossedBy(record.id)
    if (crossed.length === 0) continue
    const group = groups.get(crossed)
    if (group === undefined) groups.set(crossed, [row])
    else group.push(row)
  }
  const byStencils = [...groups].map(([crossed, rows]) => ({
    stencils: crossed.flatMap((boundary) => get(document, 'boundary', boundary)?.stencil ?? []),
    rows,
  }))
  return (wanted: string | null): Bits => {
    const bits = makeBits(flows.length)
    for (const { stencils, rows } of byStencils) {
      const counts = stencils.some((stencil) => wanted === null || vocabulary.isA(stencil, wanted))
      if (counts) for (const row of rows) setBit(bits, row, true)
    }
    return bits
  }
}
