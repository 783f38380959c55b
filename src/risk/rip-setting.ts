import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import { ripDerivation } from '../methods/rip/derivation.ts'
import { type RipParameter, ripTypes } from '../model/records/risk-policy.ts'
import type { Element, Flow } from '../model/tables.ts'
import type { RipAnswer, RipSetting } from './element-rip.ts'
import { type LiftEffect, liftEffects, liftedType, type RipLift } from './rip-lifts.ts'

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
      liftedType(without.type, [lift.effect]) !== without.type &&
      (without.basis !== 'set' || lift.now === null || isMore(lift.effect, lift.now)),
  )
  const type = liftedType(
    without.type,
    counting.map(({ effect }) => effect),
  )
  return {
    parameter,
    type,
    basis: counting.length > 0 ? 'mitigation' : without.basis,
    without,
    answers,
    mitigations: counting.map(({ mitigation }) => mitigation),
  }
}

function isMore(effect: LiftEffect, than: LiftEffect): boolean {
  return liftEffects.indexOf(effect) > liftEffects.indexOf(than)
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
