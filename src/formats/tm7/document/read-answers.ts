import { forbiddenKeys } from '../../../base/forbidden-keys.ts'
import type { PropertyValue } from '../../../model/record.ts'
import { answerOf } from '../knowledge/element-attributes.ts'
import type { ImportNote } from './import-summary.ts'
import { commonAttributes } from './namespaces.ts'
import type { PackNames } from './pack-names.ts'
import type { Tm7Drawn, Tm7Property } from './tm7-file.ts'

/** What the properties of a drawing element say in the model. */
export interface ReadAnswers {
  readonly name: string
  readonly properties: { readonly [property: string]: PropertyValue }
  /** Properties that a person added in the other tool, a line each. */
  readonly remarks: string
  readonly outOfScope: boolean
  readonly outOfScopeReason: string
}

/**
 * The answers of a drawing element. The entry that is selected counts in the list as it was recorded, as lists
 * of the knowledge base may have changed since. An answer that the stencil gives anyway is left out.
 * @param stencil id of the stencil that it has in the model
 */
export function readAnswers(
  drawn: Tm7Drawn,
  stencil: string,
  names: PackNames,
  subject: string,
  notes: ImportNote[],
): ReadAnswers {
  const defaults = names.vocabulary.defaultsOf(stencil)
  const properties: { [property: string]: PropertyValue } = {}
  const name = nameProperty(drawn.properties)?.selected ?? ''
  for (const property of drawn.properties) {
    if (!isQuestion(property) || property.selected === null) continue
    const { selected } = property
    const known = names.property(property.name)
    if (known === undefined || forbiddenKeys.includes(known.id)) {
      if (answerOf(selected) !== 'unknown' && names.pack !== null) {
        const data = { name, property: property.displayName || property.name, value: selected }
        notes.push({ kind: 'kept', code: 'unknown-property', data, subject })
      }
      continue
    }
    const value = answerOf(selected)
    if (value === (defaults[known.id] ?? 'unknown')) continue
    if (value.length > longestAnswer) continue
    const options = known.type.kind === 'enum' ? known.type.values : []
    if (value !== 'unknown' && !options.some(({ id }) => id === value)) {
      notes.push({
        kind: 'kept',
        code: 'unknown-answer',
        data: { name, property: known.label, value },
        subject,
      })
    }
    properties[known.id] = value
  }
  return {
    name,
    properties,
    remarks: customProperties(drawn.properties)
      .map(({ selected }) => selected ?? '')
      .filter((line) => line !== '')
      .join('\n'),
    outOfScope: propertyNamed(drawn.properties, commonAttributes.outOfScope)?.selected === 'true',
    outOfScopeReason: propertyNamed(drawn.properties, commonAttributes.outOfScopeReason)?.selected ?? '',
  }
}

/** The property that holds the element's name: a text without a key; other programs give it the key `Name`. */
export function nameProperty(properties: readonly Tm7Property[]): Tm7Property | undefined {
  const texts = properties.filter(({ kind }) => kind === 'StringDisplayAttribute')
  return texts.find(({ name }) => name === '') ?? texts.find(({ name }) => name === 'Name')
}

export function propertyNamed(properties: readonly Tm7Property[], name: string): Tm7Property | undefined {
  return properties.find((property) => property.name.toLowerCase() === name)
}

/** Those that a person added, with a text and no key. */
export function customProperties(properties: readonly Tm7Property[]): readonly Tm7Property[] {
  return properties.filter(({ kind }) => kind === 'CustomStringDisplayAttribute')
}

/** Whether it is one that rules read: a list with a key. */
export function isQuestion({ kind, name }: Tm7Property): boolean {
  return name !== '' && (kind === 'ListDisplayAttribute' || kind === 'StaticListDisplayAttribute')
}

/** As the model allows it. */
const longestAnswer = 200
