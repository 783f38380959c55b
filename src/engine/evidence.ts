import type { PropertyValue } from '../model/record.ts'
import type { Element, Flow } from '../model/tables.ts'
import { type Instance, recordOf } from './instance.ts'
import type { Evidence } from './judge-condition.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** The answer of a record (null: of the model as a whole), or null to leave the question open. */
export type AnswerSource = (record: Element | Flow | null, property: string) => PropertyValue | null

/** What is known about an instance; without `answer`, the answers as they are, unknown included. */
export function evidenceOf(instance: Instance, vocabulary: VocabularyIndex, answer?: AnswerSource): Evidence {
  const source = answer ?? currentAnswers(vocabulary)
  return {
    isA: (ref, stencil) => vocabulary.isA(recordOf(instance, ref).stencil, stencil),
    crosses: (wanted) =>
      wanted === null
        ? instance.crossed.length > 0
        : instance.crossed.some(({ stencil }) => vocabulary.isA(stencil, wanted)),
    answer: ({ subject, property }) =>
      source(subject === 'model' ? null : recordOf(instance, subject), property),
  }
}

export function currentAnswers(vocabulary: VocabularyIndex): AnswerSource {
  return (record, property) => (record === null ? 'unknown' : vocabulary.answerOf(record, property).value)
}
