import type { PropertyValue } from '../model/record.ts'
import type { AnswerAtom } from './prepare-condition.ts'
import { isUnknown } from './vocabulary-index.ts'

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

function equals(value: PropertyValue, wanted: string | number): boolean {
  return value === wanted || (wanted === 'unknown' && isUnknown(value))
}
