import type { Pack } from '../engine/pack.ts'
import type { ThreatRow } from '../engine/threat.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import type { Document } from '../model/document.ts'
import type { ElementId } from '../model/tables.ts'
import type { AssetsRisk } from '../risk/asset-risk.ts'
import { assetsRisk } from '../risk/assets.ts'
import { deviceRip } from '../risk/device-rip.ts'
import type { DeviceRip, ModelRip } from '../risk/element-rip.ts'
import type { EventRisk } from '../risk/event-risk.ts'
import { eventsOf } from '../risk/events.ts'
import type { Phase } from '../risk/phase.ts'
import { ripOf } from '../risk/rip.ts'
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
}

/** The figures of these topics. */
export function figuresOf(model: RiskModel, topics: readonly RiskTopic[]): Partial<RiskFigures> {
  return Object.fromEntries(topics.map((topic) => [topic, compute[topic](model)]))
}

/** What is reckoned only when somebody wants to know. */
export type RiskQuestion =
  /** Tables 1 and 2 of the paper for one device. */
  { readonly about: 'device'; readonly id: ElementId; readonly phase: Phase }

export type RiskAnswer = { readonly about: 'device'; readonly rip: DeviceRip | null }

export function answerRisk({ document, vocabulary }: RiskModel, question: RiskQuestion): RiskAnswer {
  switch (question.about) {
    case 'device': {
      const { id, phase } = question
      return { about: 'device', rip: deviceRip(document, vocabulary, id, { phase }) }
    }
  }
}
