import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import { ripDerivation } from '../methods/rip/derivation.ts'
import { type RipParameter, type RipType, ripTypes } from '../model/records/risk-policy.ts'
import type { Element, Flow } from '../model/tables.ts'
import type { RipAnswer, RipSetting } from './element-rip.ts'
import type { RipLift } from './rip-lifts.ts'

/**
 * How a parameter stands on an element or flow: as set by hand, else as the answers have it, else insecure by
 * assumption. Mitigations may only better it; a type that was set by hand already contains what works now, so only what
 * a mitigation adds to that betters it.
 */
export function ripSetting(
  record: Element | Flow,
  parameter: RipParameter,
  lifts: readonly RipLift[],
  vocabulary: VocabularyIndex,
): RipSetting {
  const answers = answersTo(record, parameter, vocabulary)
  const set = record.rip?.[parameter]
  const without: RipSetting['without'] =
    set === undefined ? fromAnswers(parameter, answers) : { type: set, basis: 'set' }
  const counting = lifts.filter(
    (lift) =>
      lift.parameter === parameter &&
      isBetter(lift.type, without.type) &&
      (without.basis !== 'set' || lift.now === null || isBetter(lift.type, lift.now)),
  )
  const best = counting.reduce((type, lift) => (isBetter(lift.type, type) ? lift.type : type), without.type)
  const isBettered = best !== without.type
  return {
    parameter,
    type: best,
    basis: isBettered ? 'mitigation' : without.basis,
    without,
    answers,
    mitigations: counting.map(({ mitigation }) => mitigation),
  }
}

/** Whether the first type is nearer to secure. */
export function isBetter(type: RipType, than: RipType): boolean {
  return ripTypes.indexOf(type) > ripTypes.indexOf(than)
}

function answersTo(
  record: Element | Flow,
  parameter: RipParameter,
  vocabulary: VocabularyIndex,
): readonly RipAnswer[] {
  const { direct, measures } = ripDerivation[parameter]
  const questions = direct === null ? measures : [direct, ...measures]
  return questions
    .filter((property) => vocabulary.asks(record.stencil, property))
    .map((property) => ({ property, ...vocabulary.answerOf(record, property) }))
}

/** All measures there: secure; some: partial; none: insecure, which is assumed while one is not answered. */
function fromAnswers(parameter: RipParameter, answers: readonly RipAnswer[]): RipSetting['without'] {
  const { direct } = ripDerivation[parameter]
  const named = ripTypes.find((type) =>
    answers.some(({ property, value }) => property === direct && value === type),
  )
  if (named !== undefined) return { type: named, basis: 'answers' }
  const measures = answers.filter(({ property }) => property !== direct)
  const there = measures.filter(({ value }) => value === 'yes').length
  if (there > 0) return { type: there === measures.length ? 'secure' : 'partial', basis: 'answers' }
  const isKnown = measures.length > 0 && measures.every(({ basis }) => basis !== 'unknown')
  return { type: 'insecure', basis: isKnown ? 'answers' : 'assumed' }
}
