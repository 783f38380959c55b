import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'
import { dataClassProperty } from '../../engine/vocabulary-index.ts'
import type { ConditionNames } from '../../messages/describe-condition.ts'
import { t } from '../../messages/messages.ts'

/** Words for the ids in a condition. */
export function conditionNames(vocabulary: VocabularyIndex): ConditionNames {
  return {
    stencil: (id) => vocabulary.stencil(id)?.name ?? id,
    property: (id) => vocabulary.property(id)?.label ?? id,
    value: (property, value) => answerName(vocabulary, property, value),
    dataClass: (id) => answerName(vocabulary, dataClassProperty, id),
  }
}

export function answerName(vocabulary: VocabularyIndex, property: string, value: string | number): string {
  if (value === 'yes') return t('packs.answer.yes')
  if (value === 'no') return t('packs.answer.no')
  if (value === 'unknown') return t('packs.answer.unknown')
  const type = vocabulary.property(property)?.type
  if (type?.kind === 'number') return `${value} ${type.unit}`.trim()
  const options = type?.kind === 'enum' || type?.kind === 'multi' ? type.values : []
  return options.find(({ id }) => id === value)?.label ?? String(value)
}
