import type { Property, PropertyOption } from '../engine/pack.ts'

/** A property before it is put into a group of the form. */
type Question = Omit<Property, 'group'>
type Labels = { readonly [id: string]: string }

/** Questions of one group, in the order in which they are written. */
export function inGroup(group: string, questions: readonly Question[]): readonly Property[] {
  return questions.map((question) => ({ ...question, group }))
}

/** Yes, no or unknown. `help` says what a yes means in practice. */
export function tri(id: string, label: string, help: string): Question {
  return { id, label, help, type: { kind: 'tri' } }
}

/** One of several answers; "unknown" is not listed, it is the absence of an answer. */
export function oneOf(id: string, label: string, help: string, values: Labels): Question {
  return { id, label, help, type: { kind: 'enum', values: optionsOf(values) } }
}

/** Any number of the given answers. */
export function severalOf(id: string, label: string, help: string, values: Labels): Question {
  return { id, label, help, type: { kind: 'multi', values: optionsOf(values) } }
}

/** A number between `min` and `max`, both inclusive. */
export function quantity(
  id: string,
  label: string,
  help: string,
  range: { readonly unit: string; readonly min: number; readonly max: number },
): Question {
  return { id, label, help, type: { kind: 'number', ...range } }
}

function optionsOf(labels: Labels): readonly PropertyOption[] {
  return Object.entries(labels).map(([id, label]) => ({ id, label }))
}
