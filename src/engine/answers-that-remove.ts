import type { PropertyValue } from '../model/record.ts'
import type { BoundaryId, ElementId, FlowId, SubjectId } from '../model/tables.ts'
import { type Instance, type Respondent, recordOf } from './instance.ts'
import { currentAnswers, instanceEvidence, judgeCondition } from './judge-condition.ts'
import { atomsByProperty, crossingsIn, type Prepared, questionsOf } from './prepare-condition.ts'
import { representativeAnswers } from './representative-answers.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** What would take a finding away. */
export interface WaysOut {
  readonly removals: readonly Removal[]
  /** What is more than a few answers: moving things, or many answers. Told, never done by a click. */
  readonly advice: readonly Advice[]
}

/** The finding would be gone */
export type Advice =
  /** if the flow crossed none of these boundaries. */
  | { readonly kind: 'crossing'; readonly flow: FlowId; readonly boundaries: readonly BoundaryId[] }
  /** if each of these elements had one of these layers of protection (properties answered "yes") that it asks for. */
  | { readonly kind: 'layers'; readonly elements: readonly ElementId[]; readonly layers: readonly string[] }

/** Answers that together remove a finding, such as "encrypted = yes" on a flow. */
export type Removal = readonly {
  readonly subject: SubjectId
  readonly property: string
  readonly value: PropertyValue
}[]

/** Questions changed together, ways told, and combinations tried, at most. */
const mostQuestions = 3
const mostRemovals = 6
const mostTries = 4_000

export function waysOut(
  condition: Prepared,
  instances: readonly Instance[],
  vocabulary: VocabularyIndex,
): WaysOut {
  return {
    removals: answersThatRemove(condition, instances, vocabulary),
    advice: crossingAdvice(condition, instances, vocabulary),
  }
}

/**
 * The smallest sets of answers after which a finding would be gone while all other answers stay as they
 * are. Sets that fill in what is unknown come before those that change an answer given, small ones before
 * larger ones; none contains another. The flows of a merged pair are answered alike. What data is carried
 * or stored is left alone, as it is a fact of the system and not a measure.
 */
export function answersThatRemove(
  condition: Prepared,
  instances: readonly Instance[],
  vocabulary: VocabularyIndex,
): readonly Removal[] {
  const edits = possibleEdits(condition, instances, vocabulary)
  const current = currentAnswers(vocabulary)
  const found: (readonly Edit[])[] = []
  let tries = 0

  function removes(chosen: readonly Edit[]): boolean {
    tries += 1
    const answer = (record: Respondent, property: string): PropertyValue | null => {
      const edit = chosen.find((each) => each.property === property && each.subjects.includes(record.id))
      return edit?.value ?? current(record, property)
    }
    const evidence = instanceEvidence(vocabulary, answer)
    return instances.every((instance) => judgeCondition(condition, evidence.of(instance)) === false)
  }

  function search(chosen: readonly Edit[], from: number, size: number): void {
    if (chosen.length === size) {
      if (removes(chosen)) found.push(chosen)
      return
    }
    for (let i = from; i < edits.length && found.length < mostRemovals && tries < mostTries; i += 1) {
      const edit = edits[i]
      if (edit === undefined || chosen.some((other) => other.question === edit.question)) continue
      const next = [...chosen, edit]
      if (found.some((smaller) => smaller.every((part) => next.includes(part)))) continue
      search(next, i + 1, size)
    }
  }

  for (let size = 1; size <= mostQuestions; size += 1) search([], 0, size)
  const changesGiven = (removal: readonly Edit[]) => Number(removal.some(({ isGiven }) => isGiven))
  return found
    .sort((a, b) => changesGiven(a) - changesGiven(b))
    .map((removal) =>
      removal.flatMap(({ subjects, property, value }) =>
        subjects.map((subject) => ({ subject: subject as SubjectId, property, value })),
      ),
    )
}

/** What not to cross, when the finding stands on crossings: of each flow the boundaries that count. */
function crossingAdvice(
  condition: Prepared,
  instances: readonly Instance[],
  vocabulary: VocabularyIndex,
): readonly Advice[] {
  const wanted = crossingsIn(condition)
  // All rules of a pack read crossings alike.
  const reading = wanted[0]?.reading ?? 'containment'
  const counts = (stencil: string) =>
    wanted.some(({ value }) => value === null || vocabulary.isA(stencil, value))
  const field = reading === 'tmt' ? 'crossedAsDrawn' : 'crossed'
  const evidence = instanceEvidence(vocabulary, currentAnswers(vocabulary))
  const apart = instances.map((instance) => ({
    ...instance,
    [field]: instance[field].filter(({ stencil }) => !counts(stencil)),
  }))
  if (!apart.every((instance) => judgeCondition(condition, evidence.of(instance)) === false)) return []
  return instances.flatMap(({ flow, [field]: crossed }) => {
    const boundaries = crossed.flatMap(({ id, stencil }) => (counts(stencil) ? id : []))
    return flow === null || boundaries.length === 0 ? [] : { kind: 'crossing', flow: flow.id, boundaries }
  })
}

/** One answer to one question: of one element, or of all flows of the finding. */
interface Edit {
  readonly question: string
  readonly subjects: readonly string[]
  readonly property: string
  readonly value: PropertyValue
  /** It replaces an answer; else it fills in what is unknown. */
  readonly isGiven: boolean
}

function possibleEdits(
  condition: Prepared,
  instances: readonly Instance[],
  vocabulary: VocabularyIndex,
): readonly Edit[] {
  const atoms = atomsByProperty(condition)
  const edits = new Map<string, readonly Edit[]>()
  for (const { subject, property } of questionsOf(condition)) {
    const type = vocabulary.property(property)
    if (subject === 'model' || type?.type.kind === 'multi') continue
    const records = [...new Set(instances.map((instance) => recordOf(instance, subject)))]
    const groups = subject === 'flow' ? [records] : records.map((record) => [record])
    for (const group of groups) {
      const question = `${group.map(({ id }) => id).join(',')}.${property}`
      const answers = group.map((record) => vocabulary.answerOf(record, property))
      edits.set(
        question,
        representativeAnswers(type, atoms.get(property) ?? [])
          .filter((value) => answers.some((answer) => answer.value !== value) && value !== 'unknown')
          .map((value) => ({
            question,
            subjects: group.map(({ id }) => id),
            property,
            value,
            isGiven: answers.some(({ basis }) => basis !== 'unknown'),
          })),
      )
    }
  }
  return [...edits.values()].flat()
}
