import type { Pack } from '../engine/pack.ts'
import type { ThreatRow } from '../engine/threat.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import type { ControlTree } from '../knowledge/control-tree.ts'
import * as hipaa from '../knowledge/controls/hipaa.ts'
import * as iso2013 from '../knowledge/controls/iso2013.ts'
import * as iso2022 from '../knowledge/controls/iso2022.ts'
import type { Document } from '../model/document.ts'
import type { ControlCatalogue } from '../model/records/risk-policy.ts'
import { type AspectCoverage, aspectsOf } from '../risk/aspects.ts'
import { threatRisks } from '../risk/assess.ts'
import type { AssetsRisk } from '../risk/asset-risk.ts'
import { assetsRisk } from '../risk/assets.ts'
import type { ControlTable, ProfileAxis } from '../risk/control-row.ts'
import { catalogueOf, controlsOf, profileAxes } from '../risk/controls.ts'
import { type CoverageLine, coverageLines, coverageOf } from '../risk/coverage.ts'
import type { ModelRip } from '../risk/element-rip.ts'
import type { EventRisk } from '../risk/event-risk.ts'
import { eventsOf } from '../risk/events.ts'
import type { LossEvent } from '../risk/loss-figures.ts'
import type { AttackPaths } from '../risk/paths/attack-path.ts'
import { attackPaths } from '../risk/paths/attack-paths.ts'
import type { Phase } from '../risk/phase.ts'
import { rankMeasures } from '../risk/plan.ts'
import type { RankedMeasure } from '../risk/plan-figures.ts'
import { planModel } from '../risk/plan-model.ts'
import { lossEventsOf } from '../risk/quantitative.ts'
import { ripOf } from '../risk/rip.ts'
import { type ThreatLine, threatLines } from '../risk/threat-lines.ts'
import type { ThreatRisk } from '../risk/threat-risk.ts'

/** What every method reads: the document, its packs, and its threats as people decided on them. */
export interface RiskModel {
  readonly document: Document
  readonly packs: readonly Pack[]
  readonly vocabulary: VocabularyIndex
  readonly rows: readonly ThreatRow[]
}

/** The figures of each topic that a section may watch. */
export interface RiskFigures {
  /** In the order of the threat list. */
  readonly threats: readonly ThreatLine[]
  readonly aspects: readonly AspectCoverage[]
  readonly rip: { readonly [phase in Phase]: ModelRip }
  readonly events: readonly EventRisk[]
  readonly assets: AssetsRisk
  readonly controls: { readonly table: ControlTable; readonly axes: readonly ProfileAxis[] }
  readonly paths: AttackPaths
  readonly coverage: readonly CoverageLine[]
  /** What a simulation would run on. */
  readonly losses: readonly LossEvent[]
  readonly plan: {
    readonly measures: readonly RankedMeasure[]
    /** Median of the known costs; null where none is known. */
    readonly usualCost: number | null
    /** Open threats that are rated: those that a plan is for. */
    readonly threats: number
    /** Open threats that nobody rated. */
    readonly unrated: readonly string[]
  }
}

export type RiskTopic = keyof RiskFigures

const trees: { readonly [catalogue in ControlCatalogue]: ControlTree } = {
  iso2013: iso2013.tree,
  iso2022: iso2022.tree,
  hipaa: hipaa.tree,
}

const compute: { readonly [T in RiskTopic]: (model: RiskModel) => RiskFigures[T] } = {
  threats: (model) => threatLines(risksOf(model)),
  aspects: ({ document, packs, vocabulary }) =>
    aspectsOf(document, packs, vocabulary, ripOf(document, vocabulary, { phase: 'current' })),
  rip: ({ document, vocabulary }) => ({
    potential: ripOf(document, vocabulary, { phase: 'potential' }),
    current: ripOf(document, vocabulary, { phase: 'current' }),
    target: ripOf(document, vocabulary, { phase: 'target' }),
  }),
  events: ({ document, vocabulary, rows }) => eventsOf(document, vocabulary, rows),
  assets: ({ document, packs, rows }) => assetsRisk(document, packs, rows),
  controls: (model) => {
    const table = controlTableOf(model)
    return { table, axes: profileAxes(table) }
  },
  coverage: ({ document, packs, vocabulary, rows }) =>
    coverageLines(
      coverageOf(
        document,
        packs,
        vocabulary,
        rows.filter(({ origin }) => origin !== 'gone'),
      ),
    ),
  paths: (model) => attackPaths(model.document, model.vocabulary, risksOf(model)),
  losses: ({ document, packs, rows }) => lossEventsOf(document, packs, rows),
  plan: (model) => {
    const plan = planModel(model.document, model.packs, risksOf(model))
    return {
      measures: rankMeasures(plan),
      usualCost: plan.usualCost,
      threats: plan.threats.length,
      unrated: plan.unrated,
    }
  },
}

/** The figures of these topics. */
export function figuresOf(model: RiskModel, topics: readonly RiskTopic[]): Partial<RiskFigures> {
  return Object.fromEntries(topics.map((topic) => [topic, compute[topic](model)]))
}

/** The threats with all that the methods say of them; worked out once for the same rows. */
export function risksOf({ document, rows, vocabulary }: RiskModel): readonly ThreatRisk[] {
  return threatRisks(document, rows, vocabulary)
}

/** The catalogue of controls that the model uses. */
export function treeOf(document: Document): ControlTree {
  return trees[catalogueOf(document)]
}

export function controlTableOf(model: RiskModel): ControlTable {
  return controlsOf(model.document, model.packs, risksOf(model), treeOf(model.document))
}
