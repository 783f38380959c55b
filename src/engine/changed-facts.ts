import type { Decision } from '../model/tables.ts'
import { isUnknown } from './vocabulary-index.ts'

type Fact = Decision['facts'][number]
export type FactValue = Fact['value']

/** A fact that is another now than when somebody decided. */
export interface ChangedFact {
  /** Subject id and property, such as `flow:a1.encrypted`. */
  readonly ref: string
  /** Null: the finding did not stand on it then. */
  readonly before: FactValue | null
  /** Null: the finding does not stand on it now. */
  readonly now: FactValue | null
}

/**
 * What a decision has to be confirmed for: the facts that changed since, sorted by ref. Null when nothing
 * did, when nobody decided or rated, and for decisions that kept no facts.
 */
export function factsToReconfirm(decision: Decision, now: readonly Fact[]): readonly ChangedFact[] | null {
  if (!isStanding(decision) || decision.facts.length === 0) return null
  const before = new Map(decision.facts.map(({ ref, value }) => [ref, value]))
  const after = new Map(now.map(({ ref, value }) => [ref, value]))
  const changed = [...new Set([...before.keys(), ...after.keys()])].flatMap((ref): ChangedFact | [] => {
    const was = before.get(ref) ?? null
    const is = after.get(ref) ?? null
    return was !== null && is !== null && sameAnswer(was, is) ? [] : { ref, before: was, now: is }
  })
  return changed.length === 0 ? null : changed.sort((a, b) => (a.ref < b.ref ? -1 : 1))
}

/** Whether a person chose the status, gave a reason, or rated; who only noted an owner did not judge. */
function isStanding({ status, reason, decidedAt, ratedAt, ...rest }: Decision): boolean {
  const { damage, reproducibility, exploitability, affectedUsers, discoverability, levelOverride } = rest
  const factors = [damage, reproducibility, exploitability, affectedUsers, discoverability, levelOverride]
  if (status !== 'open' || reason !== '' || decidedAt !== null || ratedAt !== null) return true
  return factors.some((factor) => factor !== null)
}

/** Lists are sets: their order says nothing. */
function sameAnswer(a: FactValue, b: FactValue): boolean {
  if (typeof a === 'object' && typeof b === 'object') {
    return a.length === b.length && a.every((item) => b.includes(item))
  }
  return a === b || (isUnknown(a) && isUnknown(b))
}
