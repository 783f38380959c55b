import { t } from '../../messages/messages.ts'
import { type Document, get } from '../../model/document.ts'
import { drawnSubjects } from '../../model/drawn-subjects.ts'
import type { SubjectId } from '../../model/tables.ts'
import { subjectName } from '../panels/subject-name.ts'
import type { OutlineItem } from './outline-tree.ts'

/** What a line shows. */
export function rowLabel(document: Document, item: OutlineItem): string {
  if (item.kind === 'diagram') return get(document, 'diagram', item.diagram)?.name.trim() || t('app.untitled')
  if (item.kind === 'boundary' || item.kind === 'element') return subjectName(document, item.subject)
  const { name, other } = endOf(document, item)
  return item.kind === 'out' ? t('outline.flowOut', { name, other }) : t('outline.flowIn', { name, other })
}

/** What a screen reader says around what a line shows: what it is before, more about it after. */
export function rowSpoken(
  document: Document,
  item: OutlineItem,
  typeName: string,
  badge: string,
): { readonly before: string; readonly after: string } {
  const more = (...parts: readonly string[]) =>
    [...parts, badge].flatMap((part) => (part === '' ? [] : [`, ${part}`])).join('')
  switch (item.kind) {
    case 'diagram': {
      const drawn = [...drawnSubjects(document, item.diagram)]
      const n = drawn.filter((id) => id.startsWith('element:')).length
      return { before: t('outline.spokenDiagram'), after: more(t('outline.elements', { n })) }
    }
    case 'boundary':
      return { before: t('canvas.boundary'), after: more() }
    case 'element': {
      const scope = get(document, 'element', item.subject)?.outOfScope ? t('canvas.outOfScope') : ''
      return { before: '', after: more(typeName, scope) }
    }
    case 'out':
      return { before: t('outline.spokenOut'), after: more() }
    case 'in':
      return { before: t('outline.spokenIn'), after: more() }
  }
}

function endOf(document: Document, { kind, subject }: Extract<OutlineItem, { kind: 'in' | 'out' }>) {
  const flow = get(document, 'flow', subject)
  const end = kind === 'out' ? flow?.target : flow?.source
  return { name: flow?.name.trim() ?? '', other: end === undefined ? '' : subjectName(document, end) }
}

export function subjectOf(item: OutlineItem): SubjectId | null {
  return item.kind === 'diagram' ? null : item.subject
}
