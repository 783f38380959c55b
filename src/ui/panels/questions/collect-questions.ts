import type { Finding } from '../../../engine/finding.ts'
import type { SubjectId } from '../../../model/tables.ts'

/** A property that nobody has answered for some subjects, and what an answer could remove. */
export interface OpenQuestion {
  readonly property: string
  readonly subjects: readonly QuestionSubject[]
  /** Assumed threats that stand on it somewhere: at most so many go away when it is answered everywhere. */
  readonly removes: number
}

export interface QuestionSubject {
  readonly id: SubjectId
  /** Assumed threats that stand on it here. */
  readonly removes: number
}

/**
 * The open questions behind the assumed threats, those first whose answer can remove most. What is out of
 * scope asks nothing; neither does the model as a whole, which has no form of its own.
 */
export function collectQuestions(findings: readonly Finding[]): readonly OpenQuestion[] {
  const byProperty = new Map<string, { removes: number; readonly subjects: Map<SubjectId, number> }>()
  for (const { assumed, outOfScope, why } of findings) {
    if (!assumed || outOfScope) continue
    const counted = new Set<string>()
    for (const reason of why) {
      if (reason.kind !== 'property' || reason.basis !== 'unknown' || reason.subject === 'model:main')
        continue
      const { property, subject } = reason
      const question = byProperty.get(property) ?? { removes: 0, subjects: new Map() }
      byProperty.set(property, question)
      if (!counted.has(property)) question.removes += 1
      counted.add(property)
      question.subjects.set(subject, (question.subjects.get(subject) ?? 0) + 1)
    }
  }
  return [...byProperty]
    .map(([property, { removes, subjects }]) => ({
      property,
      removes,
      subjects: [...subjects]
        .map(([id, count]) => ({ id, removes: count }))
        .sort((a, b) => b.removes - a.removes || (a.id < b.id ? -1 : 1)),
    }))
    .sort((a, b) => b.removes - a.removes || (a.property < b.property ? -1 : 1))
}
