import { rememberEach } from '../base/remember-each.ts'
import { sameList } from '../base/same-list.ts'
import type { ThreatRow } from '../engine/threat.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import { eventScore } from '../methods/threat-events/threat-events.ts'
import { type Document, get, list } from '../model/document.ts'
import { type Maturity, type RipType, ripTypes } from '../model/records/risk-policy.ts'
import type { ThreatEvent } from '../model/tables.ts'
import type { ModelRip } from './element-rip.ts'
import type { EventRisk } from './event-risk.ts'
import { maturityEffectOf, maturityIn } from './mitigation-effect.ts'
import { type Phase, phases } from './phase.ts'
import { ripOf } from './rip.ts'
import { ripTableOf } from './risk-policy.ts'

/**
 * The rows of the threat-event register with their figures, sorted by id. Impact is the weight of the worst type that the
 * row's parameter has in its scope, as it is without mitigations; a mitigation of the row then lowers the likelihood by
 * its effectiveness: s' = s(1 − e). Types are re-assessed on elements, likelihoods lowered in the register, and never both
 * on the same row. Of several mitigations the most effective counts: nothing says that their effects add up.
 * @param rows of the threat list, to link findings of a row's rules; may be empty
 */
export function eventsOf(
  document: Document,
  vocabulary: VocabularyIndex,
  rows: readonly ThreatRow[],
): readonly EventRisk[] {
  const events = list(document, 'threatEvent')
  if (events.length === 0) return none
  const rip = ripOf(document, vocabulary, { phase: 'potential' })
  const { riskPolicy, mitigation } = document.tables
  const byRule = findingsByRule(rows)
  return events.map((event) => {
    const findings = event.rules.flatMap((rule) => byRule.get(rule) ?? [])
    const inputs = [rip, riskPolicy, mitigation, ...findings]
    const known = remembered.get(event)
    if (known !== undefined && sameList(known.inputs, inputs)) return known.risk
    const risk = eventRisk(event, findings, rip, document)
    remembered.set(event, { inputs, risk })
    return risk
  })
}

const none: readonly EventRisk[] = []
const remembered = new WeakMap<
  ThreatEvent,
  { readonly inputs: readonly unknown[]; readonly risk: EventRisk }
>()

function eventRisk(
  event: ThreatEvent,
  findings: readonly string[],
  rip: ModelRip,
  document: Document,
): EventRisk {
  const table = ripTableOf(document)
  const scope = scopeOf(event, rip)
  const worst = worstType(scope)
  const impact = event.impact ?? worst
  const ofParameter = event.parameter === null ? null : table.likelihoods[event.parameter]
  const likelihood = event.likelihood ?? ofParameter
  const mitigations = mitigationsOf(event, document)
  const effects = maturityEffectOf(document)
  const scoreIn = (phase: Phase) => {
    if (impact === null || likelihood === null) return null
    const effect = mitigations.reduce((best, { maturity }) => {
      const level = maturity[phase]
      return level === null ? best : Math.max(best, effects[level])
    }, 0)
    return eventScore(table.weights[impact], likelihood, effect)
  }
  return {
    event,
    scope,
    parameter: event.parameter,
    impact,
    impactBasis: event.impact !== null ? 'own' : worst === null ? 'none' : 'scope',
    assumed: event.impact === null && scope.some(({ type, assumed }) => assumed && type === worst),
    likelihood,
    likelihoodBasis: event.likelihood !== null ? 'own' : ofParameter === null ? 'none' : 'parameter',
    phases: { potential: scoreIn('potential'), current: scoreIn('current'), target: scoreIn('target') },
    mitigations,
    findings,
  }
}

/** Where the parameter applies: within the row's own scope, or everywhere when that is empty. */
function scopeOf({ parameter, scope }: ThreatEvent, rip: ModelRip): EventRisk['scope'] {
  if (parameter === null) return []
  const elements =
    scope.length === 0 ? [...rip.elements.values()] : scope.flatMap((id) => rip.elements.get(id) ?? [])
  return elements.flatMap(({ id, settings }) => {
    const setting = settings.find((each) => each.parameter === parameter)
    if (setting === undefined) return []
    return [{ id, type: setting.type, assumed: setting.basis === 'assumed' }]
  })
}

function worstType(scope: EventRisk['scope']): RipType | null {
  return ripTypes.find((type) => scope.some((each) => each.type === type)) ?? null
}

function mitigationsOf(event: ThreatEvent, document: Document): EventRisk['mitigations'] {
  return event.mitigations.flatMap((id) => {
    const mitigation = get(document, 'mitigation', id)
    if (mitigation === undefined) return []
    const maturity = Object.fromEntries(phases.map((phase) => [phase, maturityIn(mitigation, phase)]))
    return [{ id, maturity: maturity as { readonly [phase in Phase]: Maturity | null } }]
  })
}

/** Ids of threat rows by pack and rule. Memoised by the identity of the list. */
const findingsByRule = rememberEach((rows: readonly ThreatRow[]): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>()
  for (const { packId, ruleId, id } of rows) {
    if (packId === null || ruleId === null) continue
    const key = `${packId}/${ruleId}`
    const there = index.get(key)
    if (there === undefined) index.set(key, [id])
    else there.push(id)
  }
  return index
})
