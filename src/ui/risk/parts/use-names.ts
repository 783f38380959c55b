import { useCallback } from 'react'
import type { SubjectId } from '../../../model/tables.ts'
import { useDocument } from '../../hooks/use-editor.ts'
import { subjectName } from '../../panels/subject-name.ts'

/** Names of elements and flows, by id. */
export function useSubjectName(): (id: SubjectId) => string {
  const document = useDocument((state) => state.document)
  return useCallback((id) => subjectName(document, id), [document])
}
