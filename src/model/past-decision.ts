import { dreadFactorIds, type PastDecision } from './records/decision.ts'
import type { Decision } from './tables.ts'

/** Earlier states that a decision keeps: the youngest of so many. */
const most = 200

/** Within so many milliseconds a person who changes what they just said corrects it: nothing earlier is noted. */
export const correctionMs = 10 * 60 * 1000

/**
 * `next` with the state that it replaces at the end of its history, when a person stood behind that state and its
 * status, reason or rating is another now. What the same person corrects within ten minutes is not kept.
 * @param by who changes it
 * @param at when, ISO 8601
 */
export function withPastDecision(current: Decision, next: Decision, by: string, at: string): Decision {
  const signed = latestSignature(current)
  if (signed === null || !isOther(current, next)) return next
  const passed = Date.parse(at) - Date.parse(signed.at)
  if (signed.by === by && passed >= 0 && passed < correctionMs) return next
  const past: PastDecision = {
    at,
    by: signed.by,
    status: current.status,
    reason: current.reason,
    dread: dreadFactorIds.map((factor) => current[factor] ?? '.').join(''),
    level: current.levelOverride,
  }
  return { ...next, history: [...(current.history ?? []), past].slice(-most) }
}

/** Who decided or rated last, and when; null where nobody did. */
function latestSignature(decision: Decision): { readonly by: string; readonly at: string } | null {
  const { decidedAt, decidedBy, ratedAt, ratedBy } = decision
  if (decidedAt === null) return ratedAt === null ? null : { by: ratedBy, at: ratedAt }
  return ratedAt === null || ratedAt < decidedAt
    ? { by: decidedBy, at: decidedAt }
    : { by: ratedBy, at: ratedAt }
}

function isOther(a: Decision, b: Decision): boolean {
  return (
    a.status !== b.status ||
    a.reason !== b.reason ||
    a.levelOverride !== b.levelOverride ||
    dreadFactorIds.some((factor) => a[factor] !== b[factor])
  )
}
