import { rememberLast } from '../base/remember-last.ts'
import type { Vocabulary } from '../engine/pack.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import type { ControlCatalogue, Maturity } from '../model/records/risk-policy.ts'
import type { Assignment, Mitigation } from '../model/tables.ts'
import type { ControlPhase } from './control-row.ts'
import { maturityIn } from './mitigation-effect.ts'

/** By number of a control or group: maturities of the mitigations that belong to it, are assigned and not rejected. */
export type ComputedMaturities = ReadonlyMap<
  string,
  { readonly [phase in ControlPhase]: readonly Maturity[] }
>

/** One that does not count yet in a phase stands in it as L0. Memoised by all it is given. */
export const computedMaturities = rememberLast(
  (
    catalogue: ControlCatalogue,
    vocabularies: readonly Vocabulary[],
    mitigations: readonly Mitigation[],
    assignments: readonly Assignment[],
  ): ComputedMaturities => {
    const vocabulary = createVocabularyIndex(vocabularies)
    const assigned = new Set<string>(assignments.map(({ mitigation }) => mitigation))
    const computed = new Map<string, { readonly current: Maturity[]; readonly target: Maturity[] }>()
    for (const mitigation of mitigations) {
      if (mitigation.library === null || mitigation.state === 'rejected' || !assigned.has(mitigation.id))
        continue
      for (const number of vocabulary.mitigation(mitigation.library)?.references[catalogue] ?? []) {
        const of = computed.get(number) ?? { current: [], target: [] }
        computed.set(number, of)
        of.current.push(maturityIn(mitigation, 'current') ?? 'L0')
        of.target.push(maturityIn(mitigation, 'target') ?? 'L0')
      }
    }
    return computed
  },
)
