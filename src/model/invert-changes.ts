import type { Change, SetChange } from './change.ts'

/** The changes that take a transaction back: in reverse order, each the opposite of what it was. */
export function invertChanges(changes: readonly Change[]): readonly Change[] {
  return changes.map(invertChange).reverse()
}

function invertChange(change: Change): Change {
  switch (change.op) {
    case 'add':
      return { op: 'remove', table: change.table, record: change.record }
    case 'remove':
      return { op: 'add', table: change.table, record: change.record }
    case 'set':
      return setChange(change.table, change.id, change.path, change.to, change.from)
  }
}

/** A set change without keys for what is absent, so that it is the same before and after a trip through JSON. */
export function setChange(
  table: SetChange['table'],
  id: string,
  path: SetChange['path'],
  from: SetChange['from'],
  to: SetChange['to'],
): SetChange {
  return {
    op: 'set',
    table,
    id,
    path,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}
