import { rememberLast } from '../base/remember-last.ts'
import type { Assignment, Mitigation } from '../model/tables.ts'

/**
 * Mitigations that are assigned to a finding or a hand-written threat, by its id; rejected ones are left out. In the
 * order of their ids.
 */
export const assignedMitigations = rememberLast(
  (
    mitigations: readonly Mitigation[],
    assignments: readonly Assignment[],
  ): ((finding: string) => readonly Mitigation[]) => {
    const byId = new Map<string, Mitigation>(
      mitigations.filter(({ state }) => state !== 'rejected').map((each) => [each.id, each]),
    )
    const byFinding = new Map<string, Mitigation[]>()
    for (const { finding, mitigation } of assignments) {
      const assigned = byId.get(mitigation)
      if (assigned === undefined) continue
      const known = byFinding.get(finding)
      if (known === undefined) byFinding.set(finding, [assigned])
      else known.push(assigned)
    }
    for (const each of byFinding.values()) each.sort((a, b) => (a.id < b.id ? -1 : 1))
    return (finding) => byFinding.get(finding) ?? none
  },
)

const none: readonly Mitigation[] = []
