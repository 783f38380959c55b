import type { PropertyValue } from '../model/record.ts'
import type { Instance, Respondent } from './instance.ts'
import { givenAnswers, type InstanceEvidence, instanceEvidence, judgeCondition } from './judge-condition.ts'
import { atomsByProperty, type Prepared } from './prepare-condition.ts'
import { representativeAnswers } from './representative-answers.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** Whether a finding is assumed: some answers to what is still unknown would remove it. */
export interface AssumedTest {
  readonly isAssumed: (instances: readonly Instance[]) => boolean
  /** Whether the condition holds for the instance whatever the open questions are answered (Kleene). */
  readonly isSure: (instance: Instance) => boolean
  /** For one instance that is no flow from an element to itself, "not sure" is "assumed". */
  readonly isReadOnce: boolean
}

/** More steps than this and the search gives up and says "assumed"; rules of ours need fewer than 100. */
const stepLimit = 2_000

/**
 * Prepares the test for one rule. Exact: where each open question stands in one place only, the
 * three-valued verdict decides; else the answers are searched, pruned by that verdict.
 */
export function assumedTest(condition: Prepared, vocabulary: VocabularyIndex): AssumedTest {
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
  const given = givenAnswers(vocabulary)
  const asGiven = instanceEvidence(vocabulary, given)

  /** Whether the finding stands: it does when any instance fires. */
  function verdict(instances: readonly Instance[], evidence: InstanceEvidence): boolean | null {
    let isOpen = false
    for (const instance of instances) {
      const judged = judgeCondition(condition, evidence.of(instance))
      if (judged === true) return true
      if (judged === null) isOpen = true
    }
    return isOpen ? null : false
  }

  function search(instances: readonly Instance[]): boolean {
    const open = new Map<string, string>()
    const assigned = new Map<string, PropertyValue>()
    const evidence = instanceEvidence(vocabulary, (record: Respondent, property) => {
      const known = given(record, property)
      if (known !== null) return known
      const key = `${record.id}.${property}`
      open.set(key, property)
      return assigned.get(key) ?? null
    })
    let steps = 0
    const canFall = (): boolean => {
      const judged = verdict(instances, evidence)
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

  return {
    isAssumed: (instances) => {
      const judged = verdict(instances, asGiven)
      if (judged !== null) return !judged
      const [only] = instances
      const isSelfFlow = only !== undefined && only.flow !== null && only.source === only.target
      return (isReadOnce && instances.length === 1 && !isSelfFlow) || search(instances)
    },
    isSure: (instance) => judgeCondition(condition, asGiven.of(instance)) === true,
    isReadOnce,
  }
}
