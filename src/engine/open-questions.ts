import type { PropertyValue } from '../model/record.ts'
import type { SubjectId } from '../model/tables.ts'
import type { Firings } from './firings.ts'
import type { Found } from './found.ts'
import { type Instance, type Respondent, respondentOf } from './instance.ts'
import { currentAnswers, instanceEvidence, judgeCondition } from './judge-condition.ts'
import { isOutOfScope } from './make-finding.ts'
import type { Stencil } from './pack.ts'
import { type AnswerAtom, questionsOf } from './prepare-condition.ts'
import { representativeAnswers } from './representative-answers.ts'

/** A property that nobody has answered for some subjects of one kind, and what an answer would remove. */
export interface OpenQuestion {
  readonly property: string
  /** The base type of the subjects: a question may mean one thing for people and another for stores. */
  readonly family: Stencil['base']
  /** From the one that most assumed threats stand on. */
  readonly subjects: readonly QuestionSubject[]
  /** Assumed threats that stand on it somewhere. */
  readonly assumed: number
  /** How many of them the best answer removes, given for all subjects at once. */
  readonly removes: number
  /** What each answer that makes a difference removes, the best first. */
  readonly answers: readonly { readonly value: PropertyValue; readonly removes: number }[]
}

export interface QuestionSubject {
  readonly id: SubjectId
  /** Assumed threats that stand on it here. */
  readonly assumed: number
}

/**
 * What to ask about a model, those first whose answer removes most. Asks nothing on behalf of what is out of
 * scope, about the model as a whole, or about data that is carried or kept: these are facts, not measures.
 */
export function openQuestions(firings: Firings): readonly OpenQuestion[] {
  const { vocabulary } = firings.rules
  const drafts = new Map<string, Draft>()
  for (const found of firings.all()) {
    if (isOutOfScope(found.compiled, found.instances) || !firings.isAssumed(found)) continue
    for (const open of openIn(found, firings)) {
      const key = `${open.property} ${open.family}`
      const draft: Draft = drafts.get(key) ?? {
        ...{ property: open.property, family: open.family, subjects: new Map(), findings: new Map() },
        atoms: [],
      }
      drafts.set(key, draft)
      draft.subjects.set(open.subject, (draft.subjects.get(open.subject) ?? new Set()).add(found))
      draft.findings.set(found, (draft.findings.get(found) ?? new Set()).add(open.subject))
      draft.atoms.push(open.atom)
    }
  }

  function removedBy({ property, findings }: Draft, value: PropertyValue): number {
    const current = currentAnswers(vocabulary)
    let count = 0
    for (const [{ compiled, instances }, subjects] of findings) {
      const evidence = instanceEvidence(vocabulary, (record: Respondent, asked) =>
        asked === property && subjects.has(record.id) ? value : current(record, asked),
      )
      const stands = (instance: Instance) =>
        judgeCondition(compiled.condition, evidence.of(instance)) === true
      if (!instances.some(stands)) count += 1
    }
    return count
  }

  return [...drafts.values()]
    .map((draft): OpenQuestion => {
      const { property, family, subjects, findings, atoms } = draft
      const answers = representativeAnswers(vocabulary.property(property), uniqueAtoms(atoms))
        .map((value) => ({ value, removes: removedBy(draft, value) }))
        .sort((a, b) => b.removes - a.removes)
      return {
        ...{ property, family, answers, assumed: findings.size, removes: answers[0]?.removes ?? 0 },
        subjects: [...subjects]
          .map(([id, about]) => ({ id: id as SubjectId, assumed: about.size }))
          .sort((a, b) => b.assumed - a.assumed || (a.id < b.id ? -1 : 1)),
      }
    })
    .filter(({ removes }) => removes > 0)
    .sort(byUse)
}

interface Draft {
  readonly property: string
  readonly family: Stencil['base']
  readonly subjects: Map<string, Set<Found>>
  /** By assumed finding, the subjects for which it asks. */
  readonly findings: Map<Found, Set<string>>
  readonly atoms: AnswerAtom[]
}

/** The questions that a finding stands on and nobody has answered. */
function openIn({ compiled, instances }: Found, { rules: { vocabulary } }: Firings) {
  return instances.flatMap((instance) =>
    questionsOf(compiled.condition).flatMap(({ subject, property, atom }) => {
      const record = respondentOf(instance, subject)
      if (record.id === 'model:main' || vocabulary.property(property)?.type.kind === 'multi') return []
      // What no form asks, nobody can answer.
      if (!vocabulary.asks(record.stencil, property)) return []
      if (vocabulary.answerOf(record, property).basis !== 'unknown') return []
      const table = record.id.startsWith('flow:') ? 'flow' : 'element'
      return { property, family: vocabulary.baseOf(record.stencil, table), subject: record.id, atom }
    }),
  )
}

function uniqueAtoms(atoms: readonly AnswerAtom[]): readonly AnswerAtom[] {
  const value = (atom: AnswerAtom) => ('value' in atom ? atom.value : '')
  return [...new Map(atoms.map((atom) => [JSON.stringify([atom.op, value(atom)]), atom])).values()]
}

function byUse(a: OpenQuestion, b: OpenQuestion): number {
  if (a.removes !== b.removes) return b.removes - a.removes
  if (a.assumed !== b.assumed) return b.assumed - a.assumed
  return `${a.property} ${a.family}` < `${b.property} ${b.family}` ? -1 : 1
}
