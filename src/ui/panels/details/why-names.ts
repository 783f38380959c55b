import { namesOf } from '../../../engine/names-of.ts'
import type { VocabularyIndex } from '../../../engine/vocabulary-index.ts'
import type { WhyNames } from '../../../messages/describe-why.ts'
import { t } from '../../../messages/messages.ts'
import type { Document } from '../../../model/document.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { subjectName } from '../subject-name.ts'

/** The words for ids in the reasons of a threat, as within a sentence: from the document and the active packs. */
export function whyNames(document: Document, vocabulary: VocabularyIndex): WhyNames {
  return {
    ...namesOf(document, vocabulary, answerWord),
    subject: (id) => (id === 'model:main' ? t('details.theModel') : subjectName(document, id as SubjectId)),
  }
}

function answerWord(answer: string | number): string | undefined {
  switch (answer) {
    case 'yes':
      return t('details.yes').toLowerCase()
    case 'no':
      return t('details.no').toLowerCase()
    case 'unknown':
      return t('details.unknown').toLowerCase()
    default:
      return undefined
  }
}
