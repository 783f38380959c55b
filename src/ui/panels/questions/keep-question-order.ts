import type { OpenQuestion } from '../../../engine/open-questions.ts'

/** Names a question: one property may be asked of several kinds of things. */
export function questionKey({ property, family }: Pick<OpenQuestion, 'property' | 'family'>): string {
  return `${property} ${family}`
}

/** The questions in the order in which they stood before; new ones come after those, as they are given. */
export function keepQuestionOrder(
  before: readonly string[],
  questions: readonly OpenQuestion[],
): readonly OpenQuestion[] {
  const place = new Map(before.map((key, index) => [key, index]))
  const placeOf = (question: OpenQuestion) => place.get(questionKey(question)) ?? before.length
  return [...questions].sort((a, b) => placeOf(a) - placeOf(b))
}
