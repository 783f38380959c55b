import type { Decision, Recorded } from '../model/tables.ts'
import { dreadOfPriority } from './dread-of-priority.ts'
import type { Finding } from './finding.ts'
import type { DreadFactors } from './rule.ts'

/** What is proposed while nobody rates, and whether somebody thought of these five factors or only of a priority. */
export interface Suggestion {
  readonly factors: DreadFactors
  readonly from: 'rule' | 'priority'
}

/** What is asked of a finding; null stands for a threat that no rule makes now. */
type Proposed = Pick<Finding, 'suggestedDread' | 'priority'> | null

/** In the words of a person, else of the file that the threat was read from, else of the rule; null: nobody says. */
export function priorityOf(
  decision: Decision | null,
  recorded: Recorded | null,
  proposed: Proposed,
): string | null {
  return decision?.priority || recorded?.priority || proposed?.priority || null
}

/** @param priority as `priorityOf` gives it: one that is not the rule's is followed */
export function suggestionOf(proposed: Proposed, priority: string | null): Suggestion | null {
  if (proposed !== null && (proposed.priority === null || proposed.priority === priority)) {
    const { suggestedDread: factors } = proposed
    return factors && { factors, from: proposed.priority === null ? 'rule' : 'priority' }
  }
  const factors = priority === null ? null : dreadOfPriority(priority)
  return factors && { factors, from: 'priority' }
}
