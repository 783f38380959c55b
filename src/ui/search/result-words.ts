import type { ResultKind, SearchEntry } from '../../app/search/search-entry.ts'
import { type MessageKey, t } from '../../messages/messages.ts'
import type { Document } from '../../model/document.ts'
import { flowEnds, subjectName } from '../panels/subject-name.ts'

export const kindKeys = {
  element: 'search.kind.element',
  flow: 'search.kind.flow',
  boundary: 'search.kind.boundary',
  threat: 'search.kind.threat',
  mitigation: 'search.kind.mitigation',
  asset: 'search.kind.asset',
  comment: 'search.kind.comment',
  control: 'search.kind.control',
  event: 'search.kind.event',
  diagram: 'search.kind.diagram',
} as const satisfies Record<ResultKind, MessageKey>

/** What a result is called, also when it has no name. */
export function titleOf(document: Document, { kind, id, name }: SearchEntry): string {
  if (name.trim() !== '') return name
  if (kind === 'element' || kind === 'flow' || kind === 'boundary') {
    return subjectName(document, id as `element:${string}`)
  }
  return t('details.unnamed')
}

/** What tells it from others of its name: its type, its ends, its number. */
export function detailOf(document: Document, { kind, id, type, code }: SearchEntry): string {
  const ends = kind === 'flow' ? flowEnds(document, id as `flow:${string}`) : null
  return [code, ends ?? type].filter((part) => part !== '').join(' · ')
}
