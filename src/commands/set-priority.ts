import { uniqueBy } from '../base/unique.ts'
import { defineCommand } from './command.ts'
import { decisionChanges, decisionOn, type ThreatSummary } from './decide-threats.ts'
import { outcome } from './outcome.ts'

export interface SetPriorityArgs {
  readonly threats: readonly ThreatSummary[]
  /** In the words of the threats' pack, such as `High`; null returns to what the rule says. */
  readonly priority: string | null
}

/** Gives threats a priority beside their rating, for packs of tools that rate in such words. */
export const setPriority = defineCommand<SetPriorityArgs>({
  id: 'set-priority',
  run: (document, { threats, priority }) => {
    const changes = uniqueBy(threats, ({ finding }) => finding).flatMap((threat) => {
      const current = decisionOn(document, threat)
      const { priority: _, ...rest } = current
      return decisionChanges(document, current, priority === null ? rest : { ...rest, priority })
    })
    return outcome(document, changes)
  },
})
