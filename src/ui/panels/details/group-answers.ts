import type { Removal } from '../../../engine/answers-that-remove.ts'
import type { PropertyValue } from '../../../model/record.ts'
import type { SubjectId } from '../../../model/tables.ts'

/** One answer that several subjects get. */
export interface AnswerForAll {
  readonly property: string
  readonly value: PropertyValue
  readonly subjects: readonly SubjectId[]
}

/** The answers of a set, equal ones for several subjects together, in their order. */
export function groupAnswers(removal: Removal): readonly AnswerForAll[] {
  const groups = new Map<string, AnswerForAll>()
  for (const { subject, property, value } of removal) {
    const key = JSON.stringify([property, value])
    const known = groups.get(key)
    groups.set(key, { property, value, subjects: [...(known?.subjects ?? []), subject] })
  }
  return [...groups.values()]
}
