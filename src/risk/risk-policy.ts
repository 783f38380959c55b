import { rememberEach } from '../base/remember-each.ts'
import type { DreadMethod } from '../methods/dread/dread.ts'
import { type DiscoverabilityPolicy, dreadWith } from '../methods/dread/dread-with.ts'
import { publishedRipTable, type RipTable } from '../methods/rip/rip.ts'
import { type AcceptabilityGrid, defaultAcceptability } from '../methods/safety/safety.ts'
import { defaultScenarios, type SafetyScenario } from '../methods/safety/scenarios.ts'
import { type Document, get } from '../model/document.ts'
import type { RiskPolicy } from '../model/tables.ts'

// What the model says about how risk is judged, with the published defaults for what it does not say.

/** The record, or one without any field. */
export function riskPolicyOf(document: Document): RiskPolicy {
  return get(document, 'riskPolicy', 'riskPolicy:main') ?? noPolicy
}

/** DREAD as the model uses it; the same object until its policy for discoverability changes. */
export function dreadFor(document: Document): DreadMethod {
  return dreadWith(discoverabilityOf(document))
}

export function discoverabilityOf(document: Document): DiscoverabilityPolicy {
  return riskPolicyOf(document).discoverability ?? 'rated'
}

/** Weights and likelihoods; the same object until one of them changes. */
export function ripTableOf(document: Document): RipTable {
  const policy = riskPolicyOf(document)
  if (policy.ripWeights === undefined && policy.ripLikelihoods === undefined) return publishedRipTable
  return ownRipTable(policy)
}

const ownRipTable = rememberEach(
  ({ ripWeights, ripLikelihoods }: RiskPolicy): RipTable => ({
    weights: ripWeights ?? publishedRipTable.weights,
    likelihoods: { ...publishedRipTable.likelihoods, ...ripLikelihoods },
  }),
)

export function scenariosOf(document: Document): readonly SafetyScenario[] {
  return riskPolicyOf(document).scenarios ?? defaultScenarios
}

export function acceptabilityGridOf(document: Document): AcceptabilityGrid {
  return riskPolicyOf(document).acceptability ?? defaultAcceptability
}

const noPolicy: RiskPolicy = { id: 'riskPolicy:main' }
