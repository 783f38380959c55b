import type { PropertyValue } from '../../../model/record.ts'
import { notSelected } from '../document/namespaces.ts'
import type { PackNames } from '../document/pack-names.ts'

/** What the properties of a drawing element are made of. */
export interface Answered {
  readonly name: string
  readonly stencil: string
  readonly properties: { readonly [property: string]: PropertyValue | readonly string[] }
  readonly notes: string
  readonly outOfScope?: boolean
  readonly outOfScopeReason?: string
}

/** The entry that an element's list has selected: its own answer, its type's, or none. */
export function answerText(record: Answered, property: string, names: PackNames): string {
  const given = Object.hasOwn(record.properties, property) ? record.properties[property] : undefined
  const value = given ?? names.vocabulary.defaultsOf(record.stencil)[property] ?? 'unknown'
  return value === 'unknown' || typeof value === 'object' ? notSelected : String(value)
}

/** Each line of an element's notes, as properties that people add. */
export function noteLines(notes: string): readonly string[] {
  return notes.split('\n').filter((line) => line !== '')
}
