import { dataClassProperty, type VocabularyIndex } from '../../../engine/vocabulary-index.ts'
import type { WhyNames } from '../../../messages/describe-why.ts'
import { t } from '../../../messages/messages.ts'
import type { Document } from '../../../model/document.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { subjectName } from '../subject-name.ts'

/** The words for ids in the reasons of a threat: from the document and the active packs. */
export function whyNames(document: Document, vocabulary: VocabularyIndex): WhyNames {
  const value: WhyNames['value'] = (property, answer) => answerText(vocabulary, property, answer)
  return {
    subject: (id) => (id === 'model:main' ? t('details.theModel') : subjectName(document, id as SubjectId)),
    stencil: (id) => vocabulary.stencil(id)?.name ?? id,
    property: (id) => vocabulary.property(id)?.label ?? id,
    value,
    dataClass: (id) => answerText(vocabulary, dataClassProperty, id),
  }
}

/** An answer in words, as within a sentence; an id that the vocabulary does not know stays as it is. */
function answerText(
  vocabulary: VocabularyIndex,
  property: string,
  value: string | number | readonly string[],
): string {
  if (typeof value === 'object') return value.map((each) => answerText(vocabulary, property, each)).join(', ')
  const type = vocabulary.property(property)?.type
  if (type?.kind === 'number') return `${value} ${type.unit}`.trim()
  if (value === 'yes') return t('details.yes').toLowerCase()
  if (value === 'no') return t('details.no').toLowerCase()
  if (value === 'unknown') return t('details.unknown').toLowerCase()
  const options = type?.kind === 'enum' || type?.kind === 'multi' ? type.values : []
  return options.find(({ id }) => id === value)?.label ?? String(value)
}
