import type { Property, PropertyOption } from '../../../engine/pack.ts'
import type { PlacedType } from './element-types.ts'
import { fitted } from './fitted.ts'
import { propertyIdOf, uniqueIds } from './ids.ts'
import type { ElementAttribute } from './knowledge-base.ts'
import { notSelected } from './knowledge-base.ts'
import type { TemplateNote } from './template-note.ts'

/** An attribute of all types that have it: one name is one question, whichever type asks it. */
export interface SharedAttribute {
  readonly property: Property
  /** Types that ask it themselves, in the order of the file. */
  readonly owners: readonly PlacedType[]
  /** All values that some type offers, as in the file. */
  readonly values: ReadonlySet<string>
}

/** Attributes by name, in the order of their first appearance. Those without anything to choose are left out. */
export function sharedAttributes(
  packId: string,
  types: ReadonlyMap<string, PlacedType>,
  notes: TemplateNote[],
): ReadonlyMap<string, SharedAttribute> {
  const gathered = new Map<string, { first: ElementAttribute; owners: PlacedType[]; values: Set<string> }>()
  for (const placed of types.values()) {
    for (const attribute of placed.type.attributes) {
      if (attribute.name === '') {
        notes.push({ code: 'nameless', what: 'property', name: attribute.displayName })
        continue
      }
      const known = gathered.get(attribute.name) ?? { first: attribute, owners: [], values: new Set() }
      gathered.set(attribute.name, known)
      if (known.owners.at(-1) !== placed) known.owners.push(placed)
      for (const value of attribute.values) known.values.add(value)
    }
  }
  const unique = uniqueIds()
  const shared = new Map<string, SharedAttribute>()
  if (gathered.size > mostAttributes) {
    notes.push({ code: 'too-many', what: 'property', n: gathered.size, limit: mostAttributes })
  }
  for (const [name, { first, owners, values }] of [...gathered].slice(0, mostAttributes)) {
    const label = first.displayName || name
    const options = optionsOf(values)
    if (options.length === 0) {
      notes.push({ code: 'no-answers', property: label })
      continue
    }
    const [owner] = owners
    const property: Property = {
      id: unique(propertyIdOf(packId, name)),
      label: fitted(label, 300, { what: 'property', name: label }, notes),
      help: '',
      group: fitted(owner === undefined ? label : kindName(owner), 300, null, notes),
      type: { kind: 'enum', values: options },
      originId: name.slice(0, 300),
    }
    shared.set(name, { property, owners, values })
  }
  return shared
}

/**
 * The answer that a value of a list stands for: the value itself; `unknown` for "Not Selected" and for the
 * empty value.
 */
export function answerOf(value: string): string {
  return value === notSelected || value === '' ? 'unknown' : value
}

/** The name of a type as a heading: "Process" of "Generic Process". */
export function kindName({ type }: PlacedType): string {
  return type.name.replace(/^Generic\s+/i, '') || type.name || type.id
}

function optionsOf(values: ReadonlySet<string>): readonly PropertyOption[] {
  return [...values]
    .map(answerOf)
    .filter((value) => value !== 'unknown' && value.length <= longestValue)
    .slice(0, mostOptions)
    .map((value) => ({ id: value, label: value }))
}

/** As the form of packs allows. */
const mostAttributes = 2_000
const longestValue = 200
const mostOptions = 500
