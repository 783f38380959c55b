import type { ControlCatalogue } from '../model/records/risk-policy.ts'
import type { ElementId } from '../model/tables.ts'
import { assess } from '../risk/assess.ts'
import { catalogueOf } from '../risk/controls.ts'
import { deviceRip } from '../risk/device-rip.ts'
import type { DeviceRip } from '../risk/element-rip.ts'
import type { QuantitativeRisk } from '../risk/loss-figures.ts'
import type { Phase } from '../risk/phase.ts'
import { cheapestPlanSteps, mostPlanNodes, whatIf } from '../risk/plan.ts'
import type { CheapestPlan, PlanTarget, WhatIf } from '../risk/plan-figures.ts'
import { planModel } from '../risk/plan-model.ts'
import { lossEventsOf, riskSimulation, simulateRisk } from '../risk/quantitative.ts'
import { riskPolicyOf } from '../risk/risk-policy.ts'
import { type SnapshotContent, snapshotContent } from '../risk/snapshots.ts'
import { type ApplicabilityLine, statementOfApplicability } from '../risk/statement-of-applicability.ts'
import { controlTableOf, type RiskModel, risksOf, treeOf } from './risk-topics.ts'

/** What is reckoned only when somebody wants to know. */
export type RiskQuestion =
  /** Tables 1 and 2 of the paper for one device. */
  | { readonly about: 'device'; readonly id: ElementId; readonly phase: Phase }
  /** The statement of applicability of the model's catalogue. */
  | { readonly about: 'applicability' }
  /** Yearly losses in each phase. */
  | { readonly about: 'losses'; readonly trials: number }
  /** How the open threats stand with these measures taken. */
  | { readonly about: 'what-if'; readonly taken: readonly string[] }
  /** The cheapest set of measures for a target. */
  | { readonly about: 'cheapest'; readonly target: PlanTarget }
  /** All that a snapshot keeps. */
  | { readonly about: 'snapshot'; readonly engine: string }

export type RiskAnswer =
  | { readonly about: 'device'; readonly rip: DeviceRip | null }
  | {
      readonly about: 'applicability'
      readonly catalogue: ControlCatalogue
      readonly lines: readonly ApplicabilityLine[]
    }
  | { readonly about: 'losses'; readonly risk: QuantitativeRisk | null }
  | { readonly about: 'what-if'; readonly before: WhatIf; readonly after: WhatIf }
  | { readonly about: 'cheapest'; readonly plan: CheapestPlan }
  | { readonly about: 'snapshot'; readonly content: SnapshotContent }

/**
 * The answer, in steps that tell which share of it is done, 0 to 1, where it takes long.
 * @param now milliseconds of any clock, by which a long search ends in time
 */
export function* answerRisk(
  model: RiskModel,
  question: RiskQuestion,
  now: () => number,
): Generator<number, RiskAnswer> {
  const { document, vocabulary, packs, rows } = model
  switch (question.about) {
    case 'device': {
      const { id, phase } = question
      return { about: 'device', rip: deviceRip(document, vocabulary, id, { phase }) }
    }
    case 'applicability': {
      const lines = statementOfApplicability(document, packs, controlTableOf(model))
      return { about: 'applicability', catalogue: catalogueOf(document), lines }
    }
    case 'losses': {
      const events = lossEventsOf(document, packs, rows)
      return { about: 'losses', risk: yield* riskSimulation(document, events, question.trials) }
    }
    case 'what-if': {
      const plan = planModel(document, packs, risksOf(model))
      return { about: 'what-if', before: whatIf(plan, []), after: whatIf(plan, question.taken) }
    }
    case 'cheapest': {
      const begin = now()
      const hasTime = () => now() - begin < longestSearchMs
      const options = { target: question.target, policy: riskPolicyOf(document), hasTime }
      const search = cheapestPlanSteps(planModel(document, packs, risksOf(model)), options)
      for (;;) {
        const step = search.next()
        if (step.done === true) return { about: 'cheapest', plan: step.value }
        // It ends with its last set, or when its time is over.
        yield Math.min(1, Math.max(step.value / mostPlanNodes, (now() - begin) / longestSearchMs))
      }
    }
    case 'snapshot': {
      const assessment = assess(document, packs, rows, treeOf(document))
      const losses = simulateRisk(document, assessment.lossEvents)
      return {
        about: 'snapshot',
        content: snapshotContent(document, packs, assessment, losses, question.engine),
      }
    }
  }
}

/** Then the best set found is given, with the gap that is left. */
const longestSearchMs = 8_000
