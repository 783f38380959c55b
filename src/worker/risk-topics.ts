import type { Pack } from '../engine/pack.ts'
import type { ThreatRow } from '../engine/threat.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import type { ControlTree } from '../knowledge/control-tree.ts'
import * as hipaa from '../knowledge/controls/hipaa.ts'
import * as iso2013 from '../knowledge/controls/iso2013.ts'
import * as iso2022 from '../knowledge/controls/iso2022.ts'
import type { Document } from '../model/document.ts'
import type { ControlCatalogue } from '../model/records/risk-policy.ts'
import type { ElementId } from '../model/tables.ts'
import type { AssetsRisk } from '../risk/asset-risk.ts'
import { assetsRisk } from '../risk/assets.ts'
import type { ControlTable, ProfileAxis } from '../risk/control-row.ts'
import { catalogueOf, controlsOf, profileAxes } from '../risk/controls.ts'
import { deviceRip } from '../risk/device-rip.ts'
import type { DeviceRip, ModelRip } from '../risk/element-rip.ts'
import type { EventRisk } from '../risk/event-risk.ts'
import { eventsOf } from '../risk/events.ts'
import type { Phase } from '../risk/phase.ts'
import { ripOf } from '../risk/rip.ts'
import { type ApplicabilityLine, statementOfApplicability } from '../risk/statement-of-applicability.ts'
import { type ThreatLine, threatLines } from '../risk/threat-lines.ts'
import { riskOfThreats } from '../risk/threats.ts'

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
  readonly rip: { readonly [phase in Phase]: ModelRip }
  readonly events: readonly EventRisk[]
  readonly assets: AssetsRisk
  readonly controls: { readonly table: ControlTable; readonly axes: readonly ProfileAxis[] }
}

export type RiskTopic = keyof RiskFigures

const compute: { readonly [T in RiskTopic]: (model: RiskModel) => RiskFigures[T] } = {
  threats: ({ document, rows, vocabulary }) => threatLines(riskOfThreats(document, rows, vocabulary)),
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
}

const trees: { readonly [catalogue in ControlCatalogue]: ControlTree } = {
  iso2013: iso2013.tree,
  iso2022: iso2022.tree,
  hipaa: hipaa.tree,
}

function controlTableOf({ document, packs, rows, vocabulary }: RiskModel): ControlTable {
  const risks = riskOfThreats(document, rows, vocabulary)
  return controlsOf(document, packs, risks, trees[catalogueOf(document)])
}

/** The figures of these topics. */
export function figuresOf(model: RiskModel, topics: readonly RiskTopic[]): Partial<RiskFigures> {
  return Object.fromEntries(topics.map((topic) => [topic, compute[topic](model)]))
}

/** What is reckoned only when somebody wants to know. */
export type RiskQuestion =
  /** Tables 1 and 2 of the paper for one device. */
  | { readonly about: 'device'; readonly id: ElementId; readonly phase: Phase }
  /** The statement of applicability of the model's catalogue. */
  | { readonly about: 'applicability' }

export type RiskAnswer =
  | { readonly about: 'device'; readonly rip: DeviceRip | null }
  | {
      readonly about: 'applicability'
      readonly catalogue: ControlCatalogue
      readonly lines: readonly ApplicabilityLine[]
    }

export function answerRisk(model: RiskModel, question: RiskQuestion): RiskAnswer {
  const { document, vocabulary, packs } = model
  switch (question.about) {
    case 'device': {
      const { id, phase } = question
      return { about: 'device', rip: deviceRip(document, vocabulary, id, { phase }) }
    }
    case 'applicability': {
      const lines = statementOfApplicability(document, packs, controlTableOf(model))
      return { about: 'applicability', catalogue: catalogueOf(document), lines }
    }
  }
}
