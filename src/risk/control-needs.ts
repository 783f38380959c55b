import { rememberLast } from '../base/remember-last.ts'
import type { Vocabulary } from '../engine/pack.ts'
import type { ThreatRow } from '../engine/threat.ts'
import { createVocabularyIndex, type VocabularyIndex } from '../engine/vocabulary-index.ts'
import { levelWeights, recommendationOf, threatNeed } from '../methods/controls/recommendation.ts'
import type { DreadLevel } from '../model/records/decision.ts'
import type { ControlCatalogue, Maturity } from '../model/records/risk-policy.ts'
import type { Mitigation } from '../model/tables.ts'
import { packageIn } from './asset-threat-risk.ts'
import type { NeedReason, Recommendation } from './control-row.ts'
import { isOpen } from './open-threat.ts'
import type { ThreatRisk } from './threat-risk.ts'

/** At most so many reasons are named; the number of threats is always told. */
const mostReasons = 20

/**
 * What the open threats call for, by number of a control or group: those that a mitigation of that control helps
 * against, because the rule proposes it or somebody assigned it. Memoised by all it is given.
 */
export const controlNeeds = rememberLast(
  (
    catalogue: ControlCatalogue,
    vocabularies: readonly Vocabulary[],
    risks: readonly ThreatRisk[],
    mitigations: readonly Mitigation[],
    maturityEffect: { readonly [maturity in Maturity]: number },
  ): ReadonlyMap<string, Recommendation> => {
    const vocabulary = createVocabularyIndex(vocabularies)
    const counting = new Map<string, Mitigation>(
      mitigations.filter(({ state }) => state !== 'rejected').map((each) => [each.id, each]),
    )
    const drafts = new Map<string, Draft>()
    const proposed = new Map<readonly string[], Helping>()
    for (const risk of risks) {
      const { row, safety } = risk
      const level = row.dread.level
      if (level === null || !isOpen(row)) continue
      const assigned = assignedTo(row, counting)
      const library = row.finding?.mitigations ?? none
      const helping =
        assigned.length === 0
          ? known(proposed, library, () => helpingControls(library, catalogue, vocabulary))
          : helpingControls(
              [...library, ...assigned.flatMap((each) => each.library ?? [])],
              catalogue,
              vocabulary,
            )
      const effect =
        assigned.length === 0 ? 0 : packageIn('current', assigned, { vocabulary, maturityEffect }).total
      const isForSafety = safety.severity === 'S4' || safety.severity === 'S5'
      const need = levelWeights[level] * (1 - effect)
      for (const [number, mitigations] of helping)
        known(drafts, number, newDraft).add({ row, level, effect, need, isForSafety }, mitigations)
    }
    return new Map([...drafts].map(([number, draft]) => [number, draft.result(number)]))
  },
)

/** Library mitigations by number of the control that they belong to. */
type Helping = ReadonlyMap<string, readonly string[]>
/** One threat that calls for controls; its words are made for the few that are shown. */
interface Call {
  readonly row: ThreatRow
  readonly level: DreadLevel
  readonly effect: number
  readonly need: number
  readonly isForSafety: boolean
}

interface Draft {
  readonly add: (call: Call, mitigations: readonly string[]) => void
  readonly result: (number: string) => Recommendation
}

/** Gathers what calls for one control, in groups of equal need: thousands of threats have few different ones. */
function newDraft(): Draft {
  const byNeed = new Map<number, (readonly [call: Call, mitigations: readonly string[]])[]>()
  let threats = 0
  let raised = false
  return {
    add: (call, mitigations) => {
      threats += 1
      raised ||= call.isForSafety && call.need > 0
      const group = byNeed.get(call.need)
      if (group === undefined) byNeed.set(call.need, [[call, mitigations]])
      else if (group.length < mostReasons) group.push([call, mitigations])
    },
    result: (number) => {
      const groups = [...byNeed].sort(([a], [b]) => b - a)
      const shown = groups.flatMap(([, calls]) => calls).slice(0, mostReasons)
      return {
        need: recommendationOf(groups.map(([need]) => need)) ?? 0,
        raisedForSafety: raised,
        reasons: shown.map(
          ([{ row, level, effect }, mitigations]): NeedReason => ({
            ...{ threat: row.id, level, effect, mitigations },
            ...threatNeed(level, effect),
          }),
        ),
        threats,
        from: number,
      }
    },
  }
}

function assignedTo(
  { assignments }: ThreatRow,
  counting: ReadonlyMap<string, Mitigation>,
): readonly Mitigation[] {
  if (assignments.length === 0) return noMitigations
  const ids = new Set(assignments.map(({ mitigation }) => mitigation))
  return [...ids].flatMap((id) => counting.get(id) ?? [])
}

function helpingControls(
  library: readonly string[],
  catalogue: ControlCatalogue,
  vocabulary: VocabularyIndex,
): Helping {
  const helping = new Map<string, string[]>()
  for (const id of new Set(library))
    for (const number of vocabulary.mitigation(id)?.references[catalogue] ?? [])
      known(helping, number, () => []).push(id)
  return helping
}

function known<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key)
  if (value !== undefined) return value
  const made = make()
  map.set(key, made)
  return made
}

const none: readonly string[] = []
const noMitigations: readonly Mitigation[] = []
