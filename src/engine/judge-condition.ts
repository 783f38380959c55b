import type { PropertyValue } from '../model/record.ts'
import type { SubjectRef } from './condition.ts'
import { holdsFor } from './holds-for.ts'
import { crossedIn, type Instance, type Respondent, recordOf, respondentOf } from './instance.ts'
import type { CrossingReading, Prepared } from './prepare-condition.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** What is known of something; null is "open": it may turn out either way. */
export interface Evidence {
  readonly isA: (ref: SubjectRef, stencil: string) => boolean | null
  readonly crosses: (stencil: string | null, reading: CrossingReading) => boolean | null
  /** `unknown` as a value is an answer (the two-valued reading); null leaves it open. */
  readonly answer: (subject: SubjectRef | 'model', property: string) => PropertyValue | null
}

/**
 * Three-valued (Kleene) verdict: true or false when it follows from the evidence whatever the open points
 * turn out to be, else null. Null may be said too often where one open point stands in several places.
 */
export function judgeCondition(condition: Prepared, evidence: Evidence): boolean | null {
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
      return evidence.crosses(condition.value, condition.reading)
    case 'question': {
      const value = evidence.answer(condition.subject, condition.property)
      return value === null ? null : holdsFor(condition.atom, value)
    }
  }
}

/** Where answers are from; null leaves a question open. */
export type AnswerSource = (record: Respondent, property: string) => PropertyValue | null

export interface InstanceEvidence extends Evidence {
  /** Turns to another instance, so that one object serves many. */
  readonly of: (instance: Instance) => Evidence
}

/** Stencils and crossings as they are, and answers from the source. */
export function instanceEvidence(vocabulary: VocabularyIndex, source: AnswerSource): InstanceEvidence {
  let current: Instance | null = null
  const now = (): Instance => {
    if (current === null) throw new Error('evidence was asked for before it was turned to an instance')
    return current
  }
  const evidence: InstanceEvidence = {
    isA: (ref, stencil) => vocabulary.isA(recordOf(now(), ref).stencil, stencil),
    crosses: (wanted, reading) =>
      wanted === null
        ? crossedIn(now(), reading).length > 0
        : crossedIn(now(), reading).some(({ stencil }) => vocabulary.isA(stencil, wanted)),
    answer: (subject, property) => source(respondentOf(now(), subject), property),
    of: (next) => {
      current = next
      return evidence
    },
  }
  return evidence
}

/** Answers as they are, unknown included: the two-valued reading. */
export function currentAnswers(vocabulary: VocabularyIndex): AnswerSource {
  return (record, property) => vocabulary.answerOf(record, property).value
}

/** Answers that were given, by a person or by the type; the others are open. */
export function givenAnswers(vocabulary: VocabularyIndex): AnswerSource {
  return (record, property) => {
    const { value, basis } = vocabulary.answerOf(record, property)
    return basis === 'unknown' ? null : value
  }
}
