import type { LucideIcon } from 'lucide-react'
import type { ResultKind } from '../../app/search/search-entry.ts'
import { type MessageKey, t } from '../../messages/messages.ts'
import { kindKeys } from '../search/result-words.ts'

/** Something that can be run or gone to. */
export interface Entry {
  readonly id: string
  readonly group: EntryGroup
  readonly label: string
  /** Stands behind the label: a type, ends, a number. */
  readonly detail?: string
  /** Other words that find it. */
  readonly words?: string
  readonly shortcut?: string | undefined
  readonly icon?: LucideIcon
  /** Why it cannot be run now; null when it can. */
  readonly reason?: string | null
  /** It is only offered to those who type. */
  readonly isHidden?: boolean
  readonly run: () => void
}

/** In the order in which they stand while nothing is typed. */
export const entryGroups = [
  'recent',
  'go',
  'edit',
  'table',
  'add',
  'view',
  'model',
  'models',
  'settings',
  'walk',
  'help',
] as const
export type EntryGroup = (typeof entryGroups)[number] | ResultKind

export function groupTitle(group: EntryGroup): string {
  return group in groupKeys ? t(groupKeys[group as keyof typeof groupKeys]) : t(kindKeys[group as ResultKind])
}

const groupKeys = {
  recent: 'search.group.recent',
  go: 'search.group.go',
  edit: 'search.group.edit',
  table: 'search.group.table',
  add: 'search.group.add',
  view: 'search.group.view',
  model: 'search.group.model',
  models: 'search.group.models',
  settings: 'search.group.settings',
  walk: 'search.group.walk',
  help: 'search.group.help',
} as const satisfies Record<(typeof entryGroups)[number], MessageKey>
