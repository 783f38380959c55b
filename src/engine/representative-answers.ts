import type { PropertyValue } from '../model/record.ts'
import { holdsFor } from './holds-for.ts'
import type { Property } from './pack.ts'
import type { AnswerAtom } from './prepare-condition.ts'

/**
 * Answers to one property that between them show every outcome the given atoms can have: one for each
 * combination of outcomes, in the order of the options. "Unknown" is not among them. Exact for yes/no,
 * enumerations and numbers, and for lists of which at most six classes are asked for. Where nothing can be
 * answered, the only entry is "unknown".
 * @param property undefined for one that no pack knows: taken as yes/no, and what the atoms name
 */
export function representativeAnswers(
  property: Property | undefined,
  atoms: readonly AnswerAtom[],
): readonly PropertyValue[] {
  const byOutcome = new Map<string, PropertyValue>()
  for (const value of candidates(property, atoms)) {
    const outcome = atoms.map((atom) => (holdsFor(atom, value) ? '1' : '0')).join('')
    if (!byOutcome.has(outcome)) byOutcome.set(outcome, value)
  }
  return byOutcome.size === 0 ? ['unknown'] : [...byOutcome.values()]
}

function candidates(property: Property | undefined, atoms: readonly AnswerAtom[]): readonly PropertyValue[] {
  const named = namedValues(atoms)
  switch (property?.type.kind) {
    case undefined:
      return asked(atoms) ? classLists(named.filter((v) => typeof v === 'string')) : ['yes', 'no', ...named]
    case 'tri':
      return ['yes', 'no']
    case 'enum':
      return property.type.values.map(({ id }) => id).filter((id) => id !== 'unknown')
    case 'multi':
      return classLists(named.filter((value) => typeof value === 'string'))
    case 'number': {
      const { min, max } = property.type
      const near = named.flatMap((value) =>
        typeof value === 'number' ? [value, (value + min) / 2, (value + max) / 2, value + 1, value - 1] : [],
      )
      return [min, max, ...near].filter((value) => value >= min && value <= max)
    }
  }
}

/** Whether the property holds classes of data. */
function asked(atoms: readonly AnswerAtom[]): boolean {
  return atoms.some(({ op }) => op === 'carries' || op === 'stores')
}

function namedValues(atoms: readonly AnswerAtom[]): readonly (string | number)[] {
  const values = atoms.flatMap((atom) => {
    if (!('value' in atom)) return []
    return typeof atom.value === 'object' ? atom.value : [atom.value]
  })
  return [...new Set(values)].filter((value) => value !== 'unknown')
}

/** "None", then all selections of the classes; of more than six only single ones and all together. */
function classLists(classes: readonly string[]): readonly string[][] {
  if (classes.length > 6) return [['none'], ...classes.map((id) => [id]), [...classes]]
  return Array.from({ length: 2 ** classes.length }, (_, bits) =>
    bits === 0 ? ['none'] : classes.filter((_id, i) => ((bits >> i) & 1) === 1),
  )
}
