import { exact, numberText } from '../../base/number-text.ts'

/** r = w × s of one threat event, and the paper's word for it. */
export interface EventScore {
  readonly weight: number
  /** After mitigation. */
  readonly likelihood: number
  readonly risk: number
  readonly word: EventWord
  /** Such as `10 × 0.8 × (1 − 0.9) = 0.8`. */
  readonly trace: string
}

export const eventWords = ['low', 'moderate', 'high'] as const
export type EventWord = (typeof eventWords)[number]

/**
 * Risk of a threat event: weight of its impact × likelihood, which a mitigation lowers by its effectiveness:
 * s' = s(1 − e).
 * @param weight     > 0, as the types of Risk Impact Parameters have it
 * @param likelihood 0 to 1
 * @param effect     0 to 1, of the mitigations together; 0 without any
 * Source: Alabdulwahhab and Ahamad, section 2.2. Its table 3 is missing; this reconstructs it with the formula of 2.1.
 */
export function eventScore(weight: number, likelihood: number, effect = 0): EventScore {
  const residual = exact(likelihood * (1 - effect))
  const risk = exact(weight * residual)
  const n = numberText
  const left = effect === 0 ? '' : ` × (1 − ${n(effect)})`
  const trace = `${n(weight)} × ${n(likelihood)}${left} = ${n(risk)}`
  return { weight, likelihood: residual, risk, word: eventWord(risk), trace }
}

/** Up to 2 low, up to 5 moderate, above high: the risk of a secure and of a partially secure parameter at s = 1. */
export function eventWord(risk: number): EventWord {
  return risk <= 2 ? 'low' : risk <= 5 ? 'moderate' : 'high'
}
