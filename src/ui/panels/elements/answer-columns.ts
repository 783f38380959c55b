import type { Property } from '../../../engine/pack.ts'
import type { VocabularyIndex } from '../../../engine/vocabulary-index.ts'
import { t } from '../../../messages/messages.ts'
import type { Boundary, Element, Flow } from '../../../model/tables.ts'
import type { CellType, CellValue, GridColumn } from '../../grid/grid-column.ts'

type Subject = Element | Flow | Boundary

/** Id of the column of a question. */
export function answerColumn(property: string): string {
  return `answer.${property}`
}

/** The question of such a column; null for every other one. */
export function questionOf(column: string): string | null {
  return column.startsWith('answer.') ? column.slice('answer.'.length) : null
}

/** One optional column for each question that the forms of these subjects ask. What follows from the type is an answer too. */
export function answerColumns<R extends Subject>(
  vocabulary: VocabularyIndex,
  subjects: readonly R[],
): readonly GridColumn<R>[] {
  const stencils = [...new Set(subjects.map(({ stencil }) => stencil))]
  const asked = new Map<string, Property>()
  for (const stencil of stencils)
    for (const property of vocabulary.propertiesOf(stencil)) asked.set(property.id, property)
  return [...asked.values()].map((property) => ({
    id: answerColumn(property.id),
    label: property.label,
    type: typeOf(property),
    read: (subject) => answerIn(vocabulary, subject, property),
    isEditable: ({ stencil }) => vocabulary.asks(stencil, property.id),
    section: property.group,
    isOptional: true,
    ...{ min: property.type.kind === 'tri' ? 110 : 130, grow: 0, importance: 0.5 },
  }))
}

function answerIn(vocabulary: VocabularyIndex, subject: Subject, { id, type }: Property): CellValue {
  if (!vocabulary.asks(subject.stencil, id)) return null
  const { value, basis } = vocabulary.answerOf(subject, id)
  if (basis === 'unknown') return type.kind === 'multi' ? [] : null
  if (type.kind === 'multi') return Array.isArray(value) ? value : []
  return Array.isArray(value) ? null : (value as string | number)
}

function typeOf({ type }: Property): CellType {
  switch (type.kind) {
    case 'tri':
      return {
        kind: 'choice',
        mayBeEmpty: true,
        options: [
          { value: 'yes', label: t('details.yes') },
          { value: 'no', label: t('details.no') },
          { value: 'unknown', label: t('details.unknown'), words: ['?'] },
        ],
      }
    case 'enum':
      return {
        kind: 'choice',
        mayBeEmpty: true,
        options: [
          ...type.values.map(({ id, label }) => ({ value: id, label })),
          { value: 'unknown', label: t('details.unknown'), words: ['?'] },
        ],
      }
    case 'multi':
      return { kind: 'list', options: type.values.map(({ id, label }) => ({ value: id, label })) }
    case 'number':
      return { kind: 'number', min: type.min, max: type.max, unit: type.unit }
  }
}
