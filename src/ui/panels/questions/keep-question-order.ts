import type { OpenQuestion } from './collect-questions.ts'

/** The questions in the order in which they stood before; new ones come after those, as they are given. */
export function keepQuestionOrder(
  before: readonly string[],
  questions: readonly OpenQuestion[],
): readonly OpenQuestion[] {
  const place = new Map(before.map((property, index) => [property, index]))
  const placeOf = ({ property }: OpenQuestion) => place.get(property) ?? before.length
  return [...questions].sort((a, b) => placeOf(a) - placeOf(b))
}
