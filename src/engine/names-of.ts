import { type Document, get } from '../model/document.ts'
import type { PropertyValue } from '../model/record.ts'
import type { Property } from './pack.ts'
import { dataClassProperty, type VocabularyIndex } from './vocabulary-index.ts'

/** Words for the ids in findings and facts: names from the document, labels from the packs. */
export interface Names {
  /** Name of an element, flow, boundary or of the model; the id when there is no such record. */
  readonly subject: (id: string) => string
  readonly stencil: (id: string) => string
  readonly property: (id: string) => string
  readonly value: (property: string, value: PropertyValue | readonly string[]) => string
  readonly dataClass: (id: string) => string
}

/** @param wordOf a word for an answer that reads the same for all properties, such as "yes"; undefined for others */
export function namesOf(
  document: Document,
  vocabulary: VocabularyIndex,
  wordOf: (answer: string | number) => string | undefined = () => undefined,
): Names {
  const value = (propertyId: string, answer: PropertyValue | readonly string[]): string => {
    const property = vocabulary.property(propertyId)
    const words = typeof answer === 'object' ? answer : [answer]
    return words.map((word) => wordOf(word) ?? optionLabel(property, word)).join(', ')
  }
  return {
    subject: (id) =>
      get(document, 'element', id)?.name ??
      get(document, 'flow', id)?.name ??
      get(document, 'boundary', id)?.name ??
      get(document, 'model', id)?.title ??
      id,
    stencil: (id) => vocabulary.stencil(id)?.name ?? id,
    property: (id) => vocabulary.property(id)?.label ?? id,
    value,
    dataClass: (id) => value(dataClassProperty, id),
  }
}

/** Words for one answer of a property; the answer itself where it has none. */
export function optionLabel(property: Property | undefined, answer: string | number): string {
  if (property?.type.kind === 'number') return `${answer} ${property.type.unit}`.trim()
  if (property?.type.kind !== 'enum' && property?.type.kind !== 'multi') return String(answer)
  return property.type.values.find((option) => option.id === answer)?.label ?? String(answer)
}
