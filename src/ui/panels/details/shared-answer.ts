import type { Property } from '../../../engine/pack.ts'
import type { Answered, VocabularyIndex } from '../../../engine/vocabulary-index.ts'
import type { PropertyValue } from '../../../model/record.ts'

/** The answer of several subjects to one question. */
export interface SharedAnswer {
  /** "unknown" where nobody knows; of mixed answers the first one's. */
  readonly value: PropertyValue
  readonly basis: 'set' | 'type' | 'unknown'
  /** The subjects differ. */
  readonly isMixed: boolean
  /** At least one has an answer of its own, which can be taken back. */
  readonly isOwn: boolean
}

/** @param subjects at least one */
export function sharedAnswer(
  vocabulary: VocabularyIndex,
  subjects: readonly Answered[],
  property: string,
): SharedAnswer {
  const answers = subjects.map((subject) => vocabulary.answerOf(subject, property))
  const [first = { value: 'unknown', basis: 'unknown' as const }] = answers
  return {
    ...first,
    isMixed: answers.some((answer) => !sameValue(answer.value, first.value)),
    isOwn: subjects.some((subject) => Object.hasOwn(subject.properties, property)),
  }
}

/** The questions that all of the subjects are asked, in the order of the first one's form. */
export function sharedProperties(
  vocabulary: VocabularyIndex,
  subjects: readonly Answered[],
): readonly Property[] {
  const [first, ...others] = [...new Set(subjects.map(({ stencil }) => stencil))]
  if (first === undefined) return []
  const asked = others.map((stencil) => new Set(vocabulary.propertiesOf(stencil).map(({ id }) => id)))
  return vocabulary.propertiesOf(first).filter(({ id }) => asked.every((ids) => ids.has(id)))
}

/** Which of `option` the subjects have: all, none, or some of them. */
export function sharedOption(
  vocabulary: VocabularyIndex,
  subjects: readonly Answered[],
  property: string,
  option: string,
): boolean | 'mixed' {
  const having = subjects.filter((subject) =>
    listOf(vocabulary.answerOf(subject, property).value).includes(option),
  )
  if (having.length === 0) return false
  return having.length === subjects.length ? true : 'mixed'
}

/** The values of a list property; "unknown" is none. */
export function listOf(value: PropertyValue): readonly string[] {
  return typeof value === 'object' ? value : []
}

function sameValue(a: PropertyValue, b: PropertyValue): boolean {
  if (typeof a === 'object' && typeof b === 'object') {
    return a.length === b.length && a.every((value) => b.includes(value))
  }
  return a === b
}
