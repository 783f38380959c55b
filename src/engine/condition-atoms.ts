import type { PropertyValue } from '../model/record.ts'
import type { Condition, PropertyRef, SubjectRef } from './condition.ts'
import { dataClassProperty, isUnknown } from './vocabulary-index.ts'

/** A condition that reads one answer and nothing else. */
export type AnswerAtom = Extract<
  Condition,
  { readonly op: 'has' | 'lacks' | 'eq' | 'ne' | 'in' | 'lt' | 'le' | 'gt' | 'ge' | 'carries' | 'stores' }
>

/** Whose answer is read, and to which question. */
export interface Reading {
  readonly subject: SubjectRef | 'model'
  readonly property: string
}

export function readingOf(atom: AnswerAtom): Reading {
  if (atom.op === 'carries') return { subject: 'flow', property: dataClassProperty }
  if (atom.op === 'stores') return { subject: atom.ref, property: dataClassProperty }
  return splitRef(atom.ref)
}

/** Whether the atom holds for this answer; unknown is an answer like any other, as `condition.ts` says. */
export function holdsFor(atom: AnswerAtom, value: PropertyValue): boolean {
  switch (atom.op) {
    case 'has':
      return value === 'yes'
    case 'lacks':
      return value === 'no' || isUnknown(value)
    case 'eq':
      return equals(value, atom.value)
    case 'ne':
      return !equals(value, atom.value)
    case 'in':
      return atom.value.some((wanted) => equals(value, wanted))
    case 'lt':
      return typeof value === 'number' && value < atom.value
    case 'le':
      return typeof value === 'number' && value <= atom.value
    case 'gt':
      return typeof value === 'number' && value > atom.value
    case 'ge':
      return typeof value === 'number' && value >= atom.value
    case 'carries':
    case 'stores':
      return value === atom.value || (typeof value === 'object' && value.includes(atom.value))
  }
}

/** The atoms of a condition that read answers, in reading order, repeated where they are. */
export function answerAtoms(condition: Condition): readonly AnswerAtom[] {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.args.flatMap(answerAtoms)
    case 'not':
      return answerAtoms(condition.arg)
    case 'isA':
    case 'crosses':
      return []
    default:
      return [condition]
  }
}

function equals(value: PropertyValue, wanted: string | number): boolean {
  return value === wanted || (wanted === 'unknown' && isUnknown(value))
}

function splitRef(ref: PropertyRef): Reading {
  const dot = ref.indexOf('.')
  return { subject: ref.slice(0, dot) as Reading['subject'], property: ref.slice(dot + 1) }
}
