import type { Fact } from '../model/records/decision.ts'
import type { Why } from './finding.ts'
import { type Instance, recordOf, respondentOf } from './instance.ts'
import { currentAnswers, type Evidence, instanceEvidence, judgeCondition } from './judge-condition.ts'
import type { Prepared, Question } from './prepare-condition.ts'
import { createReasons, type Reasons } from './reasons.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

export interface Explanation {
  /** In the order of the condition, each reason once. */
  readonly why: readonly Why[]
  /** Sorted by ref. */
  readonly facts: readonly Fact[]
}

/** Explains a condition that holds for all of the instances (several for a merged pair). */
export type Explain = (condition: Prepared, instances: readonly Instance[]) => Explanation

/**
 * Why a condition holds, and the facts it stands on. Of alternatives only those that hold are told; of a
 * negation, what makes its inside fail.
 */
export function createExplainer(vocabulary: VocabularyIndex): Explain {
  const evidence = instanceEvidence(vocabulary, currentAnswers(vocabulary))
  const reasons = createReasons(vocabulary)
  return (condition, instances) => {
    const story = { why: [], facts: [] }
    for (const instance of instances) {
      tellPart(condition, true, { instance, evidence: evidence.of(instance), reasons, story })
    }
    return sorted(story)
  }
}

interface Telling {
  readonly instance: Instance
  readonly evidence: Evidence
  readonly reasons: Reasons
  readonly story: { readonly why: Why[]; readonly facts: Fact[] }
}

function tellPart(part: Prepared, expected: boolean, telling: Telling): void {
  const { instance, evidence, reasons } = telling
  switch (part.op) {
    case 'and':
    case 'or': {
      // All parts of a conjunction that holds, all of a disjunction that fails; else those at work.
      const isTold = (part.op === 'and') === expected
      for (const arg of part.args) {
        if (isTold || judgeCondition(arg, evidence) === expected) tellPart(arg, expected, telling)
      }
      return
    }
    case 'not':
      tellPart(part.arg, !expected, telling)
      return
    case 'isA': {
      const record = recordOf(instance, part.ref)
      tell(telling, reasons.kind(record, expected ? part.value : record.stencil), reasons.stencil(record))
      return
    }
    case 'crosses':
      tell(telling, reasons.crossing(instance, part), reasons.crossed(instance, part.reading))
      return
    case 'question':
      tellAnswer(part, expected, telling)
  }
}

function tellAnswer(question: Question, expected: boolean, telling: Telling): void {
  const { subject, property, atom } = question
  const { reasons } = telling
  const record = respondentOf(telling.instance, subject)
  const isData = (atom.op === 'carries' || atom.op === 'stores') && expected
  const why =
    isData && record.id !== 'model:main'
      ? reasons.data(record, atom.op, atom.value)
      : reasons.answer(record, property)
  tell(telling, why, reasons.fact(record, property))
}

/** Reasons and facts about one thing are one object, so that "told already?" is a question of identity. */
function tell({ story: { why, facts } }: Telling, reason: Why, fact: Fact): void {
  if (!why.includes(reason)) why.push(reason)
  if (!facts.includes(fact)) facts.push(fact)
}

function sorted(story: { readonly why: Why[]; readonly facts: Fact[] }): Explanation {
  if (story.facts.length > 1) story.facts.sort((a, b) => (a.ref < b.ref ? -1 : 1))
  return story
}
