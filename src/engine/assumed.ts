import type { PropertyValue } from '../model/record.ts'
import type { Element, Flow } from '../model/tables.ts'
import type { Condition } from './condition.ts'
import { type AnswerAtom, answerAtoms, readingOf } from './condition-atoms.ts'
import { evidenceOf } from './evidence.ts'
import type { Instance } from './instance.ts'
import { judgeCondition } from './judge-condition.ts'
import { representativeAnswers } from './representative-answers.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** Whether a finding is assumed: some answers to what is still unknown would remove it. */
export type AssumedTest = (instances: readonly Instance[]) => boolean

/** More steps than this and the search gives up and says "assumed"; no rule of ours needs 100. */
const stepLimit = 2_000

/**
 * Prepares the test for one rule. Exact: where each open question stands in one place only, the
 * three-valued verdict decides; else the answers are searched, pruned by that verdict.
 */
export function assumedTest(condition: Condition, vocabulary: VocabularyIndex): AssumedTest {
  const atoms = atomsByProperty(condition)
  const answers = new Map(
    [...atoms].map(([property, about]) => [
      property,
      representativeAnswers(vocabulary.property(property), about),
    ]),
  )
  // Each property is asked once, and both outcomes are possible.
  const isReadOnce = [...atoms].every(
    ([property, about]) => about.length === 1 && answers.get(property)?.length === 2,
  )

  return (instances) => {
    const open = new Map<string, string>()
    const assigned = new Map<string, PropertyValue>()
    const answer = (record: Element | Flow | null, property: string): PropertyValue | null => {
      const known = record === null ? undefined : vocabulary.answerOf(record, property)
      if (known !== undefined && known.basis !== 'unknown') return known.value
      const key = `${record?.id ?? 'model:main'}.${property}`
      open.set(key, property)
      return assigned.get(key) ?? null
    }
    const evidence = instances.map((instance) => evidenceOf(instance, vocabulary, answer))
    /** Whether the finding stands: it does when any instance fires. */
    const verdict = (): boolean | null => {
      let undecided = false
      for (const each of evidence) {
        const judged = judgeCondition(condition, each)
        if (judged === true) return true
        if (judged === null) undecided = true
      }
      return undecided ? null : false
    }

    const first = verdict()
    if (first !== null) return !first
    const [only] = instances
    const isSelfFlow = only !== undefined && only.flow !== null && only.source === only.target
    if (isReadOnce && instances.length === 1 && !isSelfFlow) return true

    let steps = 0
    const canFall = (): boolean => {
      const judged = verdict()
      if (judged !== null) return !judged
      steps += 1
      if (steps > stepLimit) return true
      const next = [...open].find(([key]) => !assigned.has(key))
      if (next === undefined) return false
      const [key, property] = next
      for (const value of answers.get(property) ?? []) {
        assigned.set(key, value)
        if (canFall()) return true
      }
      assigned.delete(key)
      return false
    }
    return canFall()
  }
}

/** The atoms of a condition by the property that they read, of whichever subject. */
export function atomsByProperty(condition: Condition): ReadonlyMap<string, readonly AnswerAtom[]> {
  const byProperty = new Map<string, AnswerAtom[]>()
  for (const atom of answerAtoms(condition)) {
    const { property } = readingOf(atom)
    const about = byProperty.get(property)
    if (about === undefined) byProperty.set(property, [atom])
    else about.push(atom)
  }
  return byProperty
}
