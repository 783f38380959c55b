import type { PropertyValue } from '../model/record.ts'
import type { Fact } from '../model/records/decision.ts'
import type { SubjectId } from '../model/tables.ts'
import { sameList } from './analysis/plane.ts'
import type { Why } from './finding.ts'
import { type Instance, recordOf } from './instance.ts'
import { currentAnswers, type Evidence, instanceEvidence, judgeCondition } from './judge-condition.ts'
import type { Prepared, Question } from './prepare-condition.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

export interface Explanation {
  /** In the order of the condition, each reason once. */
  readonly why: readonly Why[]
  /** Sorted by ref. */
  readonly facts: readonly Fact[]
}

/** Explains a condition that holds for all of the instances (several for a merged pair). */
export type Explain = (instances: readonly Instance[]) => Explanation

/**
 * Why a condition holds, and the facts it stands on. Of alternatives only those that hold are told; of a
 * negation, what makes its inside fail.
 */
export function explainer(condition: Prepared, vocabulary: VocabularyIndex): Explain {
  const evidence = instanceEvidence(vocabulary, currentAnswers(vocabulary))
  return (instances) => {
    const story = new Story()
    for (const instance of instances) {
      evidence.of(instance)
      tellPart(condition, true, instance, evidence, vocabulary, story)
    }
    return { why: story.why, facts: story.facts.sort((a, b) => (a.ref < b.ref ? -1 : 1)) }
  }
}

function tellPart(
  part: Prepared,
  expected: boolean,
  instance: Instance,
  evidence: Evidence,
  vocabulary: VocabularyIndex,
  story: Story,
): void {
  switch (part.op) {
    case 'and':
    case 'or': {
      // All parts of a conjunction that holds, all of a disjunction that fails; else those at work.
      const isTold = (part.op === 'and') === expected
      for (const arg of part.args) {
        if (isTold || judgeCondition(arg, evidence) === expected) {
          tellPart(arg, expected, instance, evidence, vocabulary, story)
        }
      }
      return
    }
    case 'not':
      tellPart(part.arg, !expected, instance, evidence, vocabulary, story)
      return
    case 'isA': {
      const { id, stencil } = recordOf(instance, part.ref)
      story.tell({ kind: 'is-a', subject: id, stencil: expected ? part.value : stencil })
      story.rely(id, 'stencil', stencil)
      return
    }
    case 'crosses': {
      const { value } = part
      const { id } = recordOf(instance, 'flow')
      const all = instance.crossed.map((boundary) => boundary.id)
      const boundaries =
        value === null
          ? all
          : instance.crossed.flatMap((boundary) =>
              vocabulary.isA(boundary.stencil, value) ? boundary.id : [],
            )
      story.tell({ kind: 'crosses', flow: id as SubjectId, boundaries })
      story.rely(id, 'crosses', all.length > 100 ? all.slice(0, 100) : all)
      return
    }
    case 'question':
      tellAnswer(part, expected, instance, vocabulary, story)
  }
}

function tellAnswer(
  { subject: ref, property, atom }: Question,
  expected: boolean,
  instance: Instance,
  vocabulary: VocabularyIndex,
  story: Story,
): void {
  if (ref === 'model') {
    story.tell({ kind: 'property', subject: 'model:main', property, value: 'unknown', basis: 'unknown' })
    story.rely('model:main', property, 'unknown')
    return
  }
  const record = recordOf(instance, ref)
  const { value, basis } = vocabulary.answerOf(record, property)
  if ((atom.op === 'carries' || atom.op === 'stores') && expected) {
    story.tell({ kind: atom.op, subject: record.id, dataClass: atom.value })
  } else {
    story.tell({ kind: 'property', subject: record.id, property, value, basis })
  }
  story.rely(record.id, property, value)
}

/** Collects reasons and facts, each once. Stories are short: comparing beats building keys. */
class Story {
  readonly why: Why[] = []
  readonly facts: Fact[] = []
  private readonly relied: string[] = []

  tell(reason: Why): void {
    if (!this.why.some((other) => sameReason(other, reason))) this.why.push(reason)
  }

  rely(subject: string, aspect: string, value: PropertyValue): void {
    for (let i = 0; i < this.relied.length; i += 2) {
      if (this.relied[i] === subject && this.relied[i + 1] === aspect) return
    }
    this.relied.push(subject, aspect)
    this.facts.push({ ref: `${subject}.${aspect}`, value })
  }
}

function sameReason(a: Why, b: Why): boolean {
  switch (a.kind) {
    case 'is-a':
      return b.kind === 'is-a' && a.subject === b.subject && a.stencil === b.stencil
    case 'property':
      return b.kind === 'property' && a.subject === b.subject && a.property === b.property
    case 'crosses':
      return b.kind === 'crosses' && a.flow === b.flow && sameList(a.boundaries, b.boundaries)
    case 'carries':
    case 'stores':
      return b.kind === a.kind && a.subject === b.subject && a.dataClass === b.dataClass
  }
}
