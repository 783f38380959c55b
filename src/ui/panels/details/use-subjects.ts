import { useMemo } from 'react'
import { t } from '../../../messages/messages.ts'
import type { Document } from '../../../model/document.ts'
import type { Boundary, Element, Flow, SubjectId } from '../../../model/tables.ts'
import { useDocument } from '../../hooks/use-editor.ts'
import { subjectName } from '../subject-name.ts'

export type Subject = Element | Flow | Boundary
export type SubjectKind = 'element' | 'flow' | 'boundary'

/** The records of these subjects, in that order; what is gone is left out. */
export function useSubjects(ids: readonly SubjectId[]): readonly Subject[] {
  const elements = useDocument((state) => state.document.tables.element)
  const flows = useDocument((state) => state.document.tables.flow)
  const boundaries = useDocument((state) => state.document.tables.boundary)
  return useMemo(
    () =>
      ids.flatMap((id): Subject[] => {
        const subject = elements[id] ?? flows[id] ?? boundaries[id]
        return subject === undefined ? [] : [subject]
      }),
    [ids, elements, flows, boundaries],
  )
}

/** One name, or how many; "the model" for none. */
export function useSubjectNames(ids: readonly SubjectId[]): string {
  return useDocument(({ document }) => namesOf(document, ids))
}

function namesOf(document: Document, ids: readonly SubjectId[]): string {
  const [first] = ids
  if (first === undefined) return t('details.model')
  return ids.length === 1 ? subjectName(document, first) : t('details.several', { n: ids.length })
}

export function kindOf(subject: Subject): SubjectKind {
  if ('source' in subject) return 'flow'
  return 'shape' in subject ? 'boundary' : 'element'
}
