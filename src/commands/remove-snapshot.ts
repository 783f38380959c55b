import { get } from '../model/document.ts'
import { removeRecord } from '../model/make-changes.ts'
import type { IdOf } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/** Throws a snapshot away. */
export const removeSnapshot = defineCommand<{ readonly id: IdOf<'snapshot'> }>({
  id: 'remove-snapshot',
  run: (document, { id }) => {
    const snapshot = get(document, 'snapshot', id)
    return snapshot === undefined ? notFound(id) : outcome(document, [removeRecord(snapshot)])
  },
})
