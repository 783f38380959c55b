import { type MitigationState, mitigationStates } from '../../../model/records/mitigation.ts'

export interface StateCount {
  readonly state: MitigationState
  readonly count: number
}

/** How many mitigations are in each state that occurs, in the order of the states. */
export function countStates(
  mitigations: readonly { readonly state: MitigationState }[],
): readonly StateCount[] {
  return mitigationStates.flatMap((state) => {
    const count = mitigations.filter((mitigation) => mitigation.state === state).length
    return count === 0 ? [] : [{ state, count }]
  })
}
