import { t } from '../../messages/messages.ts'
import { type Document, get } from '../../model/document.ts'
import type { SubjectId } from '../../model/tables.ts'

/** What people call a subject: its name; a flow without one by its ends; "unnamed" else. */
export function subjectName(document: Document, id: SubjectId): string {
  const subject = get(document, 'element', id) ?? get(document, 'flow', id) ?? get(document, 'boundary', id)
  const name = subject?.name.trim()
  if (name) return name
  const flow = get(document, 'flow', id)
  if (flow !== undefined)
    return `${subjectName(document, flow.source)} → ${subjectName(document, flow.target)}`
  return t('details.unnamed')
}

/** "Browser → Web application" of a flow that has a name; several flows often share one. Null else. */
export function flowEnds(document: Document, id: SubjectId): string | null {
  const flow = get(document, 'flow', id)
  if (flow === undefined || flow.name.trim() === '') return null
  return `${subjectName(document, flow.source)} → ${subjectName(document, flow.target)}`
}
