import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import { type RipTable, ripScore } from '../methods/rip/rip.ts'
import { ripSummary } from '../methods/rip/rip-summary.ts'
import { type Document, list } from '../model/document.ts'
import { type RipLevel, ripLevels } from '../model/records/risk-policy.ts'
import type { Element, ElementId, Flow, FlowId } from '../model/tables.ts'
import { crossingFlows } from './crossing-flows.ts'
import type { ElementRip, LevelRip, ModelRip, RipCoverage } from './element-rip.ts'
import type { Phase } from './phase.ts'
import { elementRipLevel, isNetworkFlow, ripParametersAt } from './rip-levels.ts'
import { type RipLift, ripLiftsOf } from './rip-lifts.ts'
import { ripSetting } from './rip-setting.ts'
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
  const table = ripTableOf(document)
  const hasExtension = riskPolicyOf(document).ripExtension === true
  const crossing = crossingFlows(document)
  const lifts = ripLiftsOf(document, vocabulary, phase)
  const known = latest.get(document.tables.element)?.get(phase)
  const inputs = [document.tables.flow, crossing, lifts, table, hasExtension, vocabulary]
  if (known?.inputs.every((input, i) => input === inputs[i])) return known.rip

  const context = { phase, table, hasExtension, vocabulary }
  const elements = new Map<ElementId | FlowId, ElementRip>()
  for (const element of list(document, 'element')) {
    const level = elementRipLevel(element, vocabulary)
    if (level === null) continue
    elements.set(element.id, elementRip(element, level, lifts.get(element.id) ?? noLifts, context))
  }
  for (const flow of list(document, 'flow')) {
    if (!isNetworkFlow(flow, crossing.has(flow.id), vocabulary)) continue
    elements.set(flow.id, elementRip(flow, 'network', lifts.get(flow.id) ?? noLifts, context))
  }
  const rip = summed(elements, table)
  const byPhase = latest.get(document.tables.element) ?? new Map()
  latest.set(document.tables.element, byPhase.set(phase, { inputs, rip }))
  return rip
}

interface Context {
  readonly phase: Phase
  readonly table: RipTable
  readonly hasExtension: boolean
  readonly vocabulary: VocabularyIndex
}

const noLifts: readonly RipLift[] = []
const latest = new WeakMap<
  object,
  Map<Phase, { readonly inputs: readonly unknown[]; readonly rip: ModelRip }>
>()

/** What was worked out about a record, by phase, with what it was worked out from. */
const remembered = new WeakMap<
  Element | Flow,
  Map<Phase, { readonly context: Context; readonly lifts: readonly RipLift[]; readonly rip: ElementRip }>
>()

function elementRip(
  record: Element | Flow,
  level: RipLevel,
  lifts: readonly RipLift[],
  context: Context,
): ElementRip {
  const known = remembered.get(record)?.get(context.phase)
  if (
    known !== undefined &&
    known.context.table === context.table &&
    known.context.hasExtension === context.hasExtension &&
    known.context.vocabulary === context.vocabulary &&
    sameLifts(known.lifts, lifts)
  ) {
    return known.rip
  }
  const rip = compute(record, level, lifts, context)
  const byPhase = remembered.get(record) ?? new Map()
  remembered.set(record, byPhase.set(context.phase, { context, lifts, rip }))
  return rip
}

function compute(
  record: Element | Flow,
  level: RipLevel,
  lifts: readonly RipLift[],
  { table, hasExtension, vocabulary }: Context,
): ElementRip {
  const settings = ripParametersAt(level, record.stencil, hasExtension, vocabulary).map((parameter) =>
    ripSetting(record, parameter, lifts, vocabulary),
  )
  const score = ripScore(Object.fromEntries(settings.map(({ parameter, type }) => [parameter, type])), table)
  if (score === null) throw new Error(`no parameter applies at the level ${level}`)
  const known = settings.filter(({ basis }) => basis !== 'assumed').length
  return { id: record.id, level, settings, score, coverage: { known, total: settings.length } }
}

function sameLifts(a: readonly RipLift[], b: readonly RipLift[]): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every((lift, i) => {
        const other = b[i]
        return (
          lift === other ||
          (lift.parameter === other?.parameter &&
            lift.mitigation === other.mitigation &&
            lift.effect === other.effect &&
            lift.now === other.now)
        )
      }))
  )
}

function summed(elements: ReadonlyMap<ElementId | FlowId, ElementRip>, table: RipTable): ModelRip {
  const all = [...elements.values()]
  const levels = Object.fromEntries(
    ripLevels.map((level) => [level, levelRip(all.filter((each) => each.level === level))]),
  ) as { readonly [level in RipLevel]: LevelRip }
  return { elements, levels, system: levelRip(all), coverage: coverageOf(all), table }
}

function levelRip(elements: readonly ElementRip[]): LevelRip {
  const summary = ripSummary(elements.map(({ score }) => score))
  const worst = elements.filter(({ score }) => score.index === summary.index).map(({ id }) => id)
  return { ...summary, worst: worst.sort() }
}

function coverageOf(elements: readonly ElementRip[]): RipCoverage {
  let known = 0
  let total = 0
  for (const { coverage } of elements) {
    known += coverage.known
    total += coverage.total
  }
  return { known, total }
}
