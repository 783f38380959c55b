import type { MessageKey } from '../../../messages/messages.ts'
import type { SortKey } from './sort-threats.ts'
import type { ThreatColumnId } from './threat-columns.ts'

/** Message key of each column's heading. */
export const columnKeys = {
  id: 'threats.column.id',
  title: 'threats.column.title',
  on: 'threats.column.on',
  stride: 'threats.stride',
  dread: 'threats.column.dread',
  level: 'threats.column.level',
  harm: 'threats.column.harm',
  residual: 'threats.column.residual',
  certainty: 'threats.column.certainty',
  status: 'threats.column.status',
  priority: 'threats.column.priority',
  state: 'threats.column.state',
  owner: 'threats.column.owner',
  due: 'threats.column.due',
} as const satisfies Record<ThreatColumnId, MessageKey>

/** What a heading sorts by; the factors together sort by their level and sum. */
export const sortKeyOf: Record<ThreatColumnId, SortKey> = {
  id: 'id',
  title: 'title',
  on: 'on',
  stride: 'stride',
  dread: 'level',
  level: 'level',
  harm: 'harm',
  residual: 'residual',
  certainty: 'certainty',
  status: 'status',
  priority: 'priority',
  state: 'state',
  owner: 'owner',
  due: 'due',
}
