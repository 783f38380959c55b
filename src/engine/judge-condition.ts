import type { PropertyValue } from '../model/record.ts'
import type { Condition, SubjectRef } from './condition.ts'
import { holdsFor, type Reading, readingOf } from './condition-atoms.ts'

/** What is known about an instance; null is "open": it may turn out either way. */
export interface Evidence {
  readonly isA: (ref: SubjectRef, stencil: string) => boolean | null
  readonly crosses: (stencil: string | null) => boolean | null
  /** `unknown` as a value is an answer (the two-valued reading); null leaves it open. */
  readonly answer: (reading: Reading) => PropertyValue | null
}

/**
 * Three-valued (Kleene) verdict: true or false when it follows from the evidence whatever the open points
 * turn out to be, else null. Null may be said too often where one open point stands in several places.
 */
export function judgeCondition(condition: Condition, evidence: Evidence): boolean | null {
  switch (condition.op) {
    case 'and':
    case 'or': {
      const decisive = condition.op === 'or'
      let verdict: boolean | null = !decisive
      for (const arg of condition.args) {
        const judged = judgeCondition(arg, evidence)
        if (judged === decisive) return decisive
        if (judged === null) verdict = null
      }
      return verdict
    }
    case 'not': {
      const judged = judgeCondition(condition.arg, evidence)
      return judged === null ? null : !judged
    }
    case 'isA':
      return evidence.isA(condition.ref, condition.value)
    case 'crosses':
      return evidence.crosses(condition.value)
    default: {
      const value = evidence.answer(readingOf(condition))
      return value === null ? null : holdsFor(condition, value)
    }
  }
}
