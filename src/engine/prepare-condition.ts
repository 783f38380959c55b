import type { Condition, PropertyRef, SubjectRef } from './condition.ts'
import type { Vocabulary } from './pack.ts'
import type { Rule } from './rule.ts'
import { dataClassProperty } from './vocabulary-index.ts'

/** A condition checked against its rule's scope, with references taken apart once and for all. */
export type Prepared =
  | { readonly op: 'and' | 'or'; readonly args: readonly Prepared[] }
  | { readonly op: 'not'; readonly arg: Prepared }
  | { readonly op: 'isA'; readonly ref: SubjectRef; readonly value: string }
  | Crossing
  | Question

/** Which reading of "crosses a boundary" a pack uses. */
export type CrossingReading = Vocabulary['crossing']

export interface Crossing {
  readonly op: 'crosses'
  readonly value: string | null
  readonly reading: CrossingReading
}

/** A part that reads one answer and nothing else. */
export interface Question {
  readonly op: 'question'
  readonly subject: SubjectRef | 'model'
  readonly property: string
  readonly atom: AnswerAtom
}

export type AnswerAtom = Extract<
  Condition,
  { readonly op: 'has' | 'lacks' | 'eq' | 'ne' | 'in' | 'lt' | 'le' | 'gt' | 'ge' | 'carries' | 'stores' }
>

/**
 * @param reading that of the pack
 * @throws when the condition names an unknown operator, or a subject that rules of this scope have not
 */
export function prepareCondition(
  condition: Condition,
  scope: Rule['scope'],
  reading: CrossingReading,
): Prepared {
  const known: readonly string[] = subjectsOf[scope]
  const check = <R extends SubjectRef | 'model'>(ref: R): R => {
    if (ref === 'model' || known.includes(ref)) return ref
    throw new Error(`a rule of scope "${scope}" cannot speak of "${ref}"`)
  }

  function prepare(part: Condition): Prepared {
    switch (part.op) {
      case 'and':
      case 'or':
        return { op: part.op, args: part.args.map(prepare) }
      case 'not':
        return { op: 'not', arg: prepare(part.arg) }
      case 'isA':
        return { op: 'isA', ref: check(part.ref), value: part.value }
      case 'crosses':
        check('flow')
        return { op: 'crosses', value: part.value, reading }
      case 'carries':
        return { op: 'question', subject: check('flow'), property: dataClassProperty, atom: part }
      case 'stores':
        return { op: 'question', subject: check(part.ref), property: dataClassProperty, atom: part }
      case 'has':
      case 'lacks':
      case 'eq':
      case 'ne':
      case 'in':
      case 'lt':
      case 'le':
      case 'gt':
      case 'ge': {
        const { subject, property } = splitRef(part.ref)
        return { op: 'question', subject: check(subject), property, atom: part }
      }
      default:
        throw new Error(`unknown operator ${JSON.stringify((part as { readonly op?: unknown }).op)}`)
    }
  }

  return prepare(condition)
}

/** The questions of a condition in reading order, repeated where they are. */
export function questionsOf(condition: Prepared): readonly Question[] {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.args.flatMap(questionsOf)
    case 'not':
      return questionsOf(condition.arg)
    case 'question':
      return [condition]
    default:
      return []
  }
}

/** The crossings that the condition reads. */
export function crossingsIn(condition: Prepared): readonly Crossing[] {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.args.flatMap(crossingsIn)
    case 'not':
      return crossingsIn(condition.arg)
    case 'crosses':
      return [condition]
    default:
      return []
  }
}

/** What the condition demands of answers, by the property that it asks for, of whichever subject. */
export function atomsByProperty(condition: Prepared): ReadonlyMap<string, readonly AnswerAtom[]> {
  const byProperty = new Map<string, AnswerAtom[]>()
  for (const { property, atom } of questionsOf(condition)) {
    const about = byProperty.get(property)
    if (about === undefined) byProperty.set(property, [atom])
    else about.push(atom)
  }
  return byProperty
}

const subjectsOf = {
  flow: ['flow', 'source', 'target'],
  element: ['el'],
  model: [],
} as const

function splitRef(ref: PropertyRef): { readonly subject: SubjectRef | 'model'; readonly property: string } {
  const dot = ref.indexOf('.')
  return { subject: ref.slice(0, dot) as SubjectRef | 'model', property: ref.slice(dot + 1) }
}
